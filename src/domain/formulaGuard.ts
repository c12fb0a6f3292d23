/** Signs that make a spreadsheet take a text for a formula, behind any quotes that guard it already. */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/
const PLAIN_NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/

/** The text so that no spreadsheet runs it as a formula: a quote before it. Numbers, negative ones too, stay as they are. */
export function guardFormula(text: string): string {
  return isDangerous(text) ? `'${text}` : text
}

/** The text as it was before it was guarded. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && isDangerous(text.slice(1)) ? text.slice(1) : text
}

function isDangerous(text: string): boolean {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text)
}
