import { readHanNumeral } from './hanNumeral'

/** Thousands groups: commas, or the thin and unbreakable spaces of European tables; never a plain space. */
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)`
const DECIMAL = String.raw`(?:(?:${GROUPED}|\d+)(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?`
const SCALE = '[十百千]?[万亿]亿?|[百千]'
const COMPOUND = `${DECIMAL}(?: ?(?:${SCALE})(?:${DECIMAL}(?:${SCALE}))*)?`
const HAN = '(?:(?!百分之)[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬億])+'

/** Source of a pattern for one number, Arabic (with 万, 亿) or Chinese. */
export const NUMBER = `${COMPOUND}|${HAN}`

const PARTS = new RegExp(`(${DECIMAL}) ?(${SCALE})?`, 'g')
const PLAIN = /^\d{1,15}$/
const POWERS = new Map([...'十百千万'].map((sign, i) => [sign, i + 1]).concat([['亿', 8]]) as [string, number][])

/** A number matched by `NUMBER`. */
export interface NumberReading {
  readonly low: number
  /** Upper end where the numeral itself is a span (两三). */
  readonly high: number | null
  /** Power of ten of 万, 亿… written after the digits; 0 where none. */
  readonly power: number
}

/** Reads text matched by `NUMBER`; null where it is none after all. */
export function readNumber(text: string): NumberReading | null {
  if (PLAIN.test(text)) return { low: Number(text), high: null, power: 0 }
  if (!/\d/.test(text)) return readHan(text)
  const parts = [...text.matchAll(PARTS)].map(([, digits = '', scale = '']) => ({ digits, power: powerOf(scale) }))
  const falling = parts.every((part, i) => i === 0 || part.power < (parts[i - 1]?.power ?? 0))
  if (!falling) return null
  const low = parts.reduce((sum, { digits, power }) => sum + scaled(digits, power), 0)
  return { low, high: null, power: parts[0]?.power ?? 0 }
}

function readHan(text: string): NumberReading | null {
  const numeral = readHanNumeral(text)
  return numeral === null ? null : { ...numeral, power: 0 }
}

/** Power of ten of a scale such as 千万. */
export function powerOf(scale: string): number {
  if (scale === '') return 0
  return [...scale].reduce((sum, sign) => sum + (POWERS.get(sign) ?? 0), 0)
}

/** Shifts by the decimal text, not by a product, so that 5.1万 is exactly 51000. */
function scaled(digits: string, power: number): number {
  const [mantissa = '', exponent = '0'] = digits.replace(/[,\u00a0\u2009\u202f]/g, '').toLowerCase().split('e')
  return Number(`${mantissa}e${Number(exponent) + power}`)
}

const COMMA_NUMBER = /\d[\d.,]*\d/g
const WELL_FORMED = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** Whether some number in the text has commas or points that do not make thousands groups (1,23 or 1.234,5). */
export function hasBadGroups(text: string): boolean {
  return (text.match(COMMA_NUMBER) ?? []).some((number) => !WELL_FORMED.test(number))
}

/** Whether a spreadsheet has shortened a long number to powers of ten (3.2E+11), so that digits are lost. */
export function hasLostDigits(text: string): boolean {
  const [, decimals = '', exponent = ''] = /^[+-]?\d(?:\.(\d+))?E\+(\d+)$/.exec(text) ?? []
  return exponent !== '' && Number(exponent) > decimals.length
}
