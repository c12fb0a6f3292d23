const COMMA_DECIMAL = /^\s*([-+\u2212]?)(\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+),(\d+)(\s*%?)\s*$/
const POINT_GROUPS = /^(\s*[-+\u2212]?\d{1,3}(?:\.\d{3})+\s*%?)\s*$/

/** Whether a cell reads as a number with a decimal comma: 6,1 or 1.234,5. */
export function isCommaDecimal(text: string): boolean {
  return COMMA_DECIMAL.test(text)
}

/** The same number with a decimal point: 1.234,5 → 1234.5, 1.234 → 1234. Other texts as they stand. */
export function withPoint(text: string): string {
  if (POINT_GROUPS.test(text)) return text.replace(/\./g, '')
  const [, sign = '', whole = '', decimals = '', rest = ''] = COMMA_DECIMAL.exec(text) ?? []
  return decimals === '' ? text : `${sign}${whole.replace(/\D/g, '')}.${decimals}${rest}`
}
