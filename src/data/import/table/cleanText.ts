import { unguardFormula } from '@/domain/formulaGuard'
import { trimInvisible } from '../../values/foldWidth'

/** A text of a cell without white space at its ends and without the quote that guards formulas. */
export function cleanText(text: string): string {
  return unguardFormula(trimInvisible(text))
}
