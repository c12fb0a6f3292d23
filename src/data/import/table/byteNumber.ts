const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30
const QUOTE = 0x22
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power)

/**
 * The plain number (-12.5) that stands in bytes `start` to `end`, NaN for everything else. At most 15 significant digits,
 * so that one division of exact numbers gives what reading the text would.
 */
export function numberAt(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start) return NaN
  let at = start
  let last = end
  if (bytes[at] === QUOTE && last - at > 2) {
    at++
    last--
  }
  const negative = bytes[at] === MINUS
  if (negative) at++
  const first = at
  let mantissa = 0
  let digits = 0
  let point = -1
  for (; at < last; at++) {
    const digit = (bytes[at] ?? 0) - ZERO
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      if (mantissa > 0) digits++
    } else if (bytes[at] === POINT && point < 0 && at > first) point = at
    else return NaN
  }
  const decimals = point < 0 ? 0 : last - point - 1
  const whole = last - start - decimals
  if (digits > 15 || decimals > 15 || point === last - 1 || whole > 17 || !isDigit(bytes[last - 1])) return NaN
  const value = mantissa / (POWERS[decimals] ?? NaN)
  return negative && value !== 0 ? -value : value
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= ZERO + 9
}
