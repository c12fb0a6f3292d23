/** A number times a power of ten, by its decimal text: 5.1 shifted by 4 is exactly 51000. */
export function shifted(value: number, power: number): number {
  if (power === 0) return value
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Number(`${mantissa}e${Number(exponent) + power}`)
}
