const IDENTITY = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/
const MOBILE = /^1[3-9]\d{9}$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK = '10X98765432'

/** Whether a text is a number of an identity card (its check digit agrees) or of a mobile telephone. */
export function isPersonal(text: string): boolean {
  const plain = text.replace(/[\s-]/g, '')
  return MOBILE.test(plain) || (IDENTITY.test(plain) && hasCheckDigit(plain))
}

function hasCheckDigit(identity: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(identity[i]), 0)
  return CHECK[sum % 11] === identity[17]?.toUpperCase()
}
