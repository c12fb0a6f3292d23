import { APPROX, AT_LEAST, AT_MOST, EXACT, QUALIFIER_CODES, RANGE } from './qualifierCodes'

const QUOTIENTS = Uint8Array.from({ length: QUALIFIER_CODES ** 2 }, (_, code) =>
  combine(Math.floor(code / QUALIFIER_CODES), code % QUALIFIER_CODES),
)

/**
 * What may be said of x ÷ d when either is rounded, as qualifier codes. The quotient is held from below where x is
 * from below and d from above, and from above the other way round: ≥50 ÷ 7 is ≥, 50 ÷ ≥7 is ≤. Where neither holds
 * (≥50 ÷ ≥7) the number is no bound and stands as ≈. A bound or a range outweighs ≈.
 */
export function quotientQualifier(x: number, d: number): number {
  return QUOTIENTS[x * QUALIFIER_CODES + d] ?? EXACT
}

function combine(x: number, d: number): number {
  const below = x !== AT_MOST && d !== AT_LEAST
  const above = x !== AT_LEAST && d !== AT_MOST
  if (below && above) return x === RANGE || d === RANGE ? RANGE : x === APPROX || d === APPROX ? APPROX : EXACT
  if (below) return AT_LEAST
  return above ? AT_MOST : APPROX
}
