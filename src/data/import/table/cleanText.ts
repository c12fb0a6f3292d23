import { unguardFormula } from '@/domain/formulaGuard'
import { LONGEST_CELL } from '@/domain/limits'
import { cutText, plainText } from '@/domain/plainText'
import { trimInvisible } from '../../values/foldWidth'

/** A text of a cell as it is kept: without white space at its ends, signs that are not seen, and the quote that guards formulas. */
export function cleanText(text: string): string {
  return unguardFormula(trimInvisible(plainText(cutText(text, LONGEST_CELL))))
}
