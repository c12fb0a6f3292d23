import type { Qualifier } from '@/domain/state'
import { QUALIFIERS, packMarks } from '@/domain/state'

/** Qualifiers as they stand in the byte of marks: 0 none, which reads as exact. */
export const EXACT = qualifierCode('exact')
export const AT_LEAST = qualifierCode('at_least')
export const APPROX = qualifierCode('approx')
export const RANGE = qualifierCode('range')
export const AT_MOST = qualifierCode('at_most')
export const QUALIFIER_CODES = QUALIFIERS.length + 1

/** Bits of the byte of marks. */
export const QUALIFIER_BITS = 0b111
export const BASIS_BITS = 0b11000
export const PERIOD_BITS = 0b100000

function qualifierCode(qualifier: Qualifier): number {
  return packMarks({ qualifier, basis: 'printed', period: 'year' })
}
