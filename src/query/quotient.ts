import { APPROX, AT_MOST, EXACT, QUALIFIER_CODES, RANGE, boundedQualifier, isBoundedAbove, isBoundedBelow } from './qualifierCodes'

const QUOTIENTS = Uint8Array.from({ length: QUALIFIER_CODES ** 2 }, (_, code) =>
  combine(Math.floor(code / QUALIFIER_CODES), code % QUALIFIER_CODES),
)

function combine(x: number, d: number): number {
  const both = x === RANGE || d === RANGE ? RANGE : x === APPROX || d === APPROX ? APPROX : EXACT
  return boundedQualifier(isBoundedBelow(x) && isBoundedAbove(d), isBoundedAbove(x) && isBoundedBelow(d), both)
}

/**
 * What may be said of x ÷ d when either is rounded, as qualifier codes. The quotient is held from below where x is
 * from below and d from above, and from above the other way round: ≥50 ÷ 7 is ≥, 50 ÷ ≥7 is ≤. Where neither holds
 * (≥50 ÷ ≥7) the number is no bound and stands as ≈. A bound or a range outweighs ≈.
 */
export function quotientQualifier(x: number, d: number): number {
  return QUOTIENTS[x * QUALIFIER_CODES + d] ?? EXACT
}

/** Two figures by their ends, which are equal where the figure is no range. Both divisors are above zero. */
export interface Quotient {
  readonly low: number
  readonly high: number
  readonly divisorLow: number
  readonly divisorHigh: number
}

/** The number that stands for a quotient of this qualifier: the upper end for ≤, else the lower. */
export function quotientValue({ low, high, divisorLow, divisorHigh }: Quotient, qualifier: number): number {
  return qualifier === AT_MOST ? high / divisorLow : low / divisorHigh
}
