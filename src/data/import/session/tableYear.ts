import { foldWidth } from '../../values/foldWidth'

const NUMBERS = /\d+/g

/** The one year that titles, sheet or file name speak of; null where there is none or more than one. */
export function yearOfTexts(texts: readonly string[]): number | null {
  for (const text of texts) {
    const years = new Set((foldWidth(text).match(NUMBERS) ?? []).filter((number) => /^(?:19|20)\d{2}$/.test(number)))
    const [year] = years
    if (year !== undefined && years.size === 1) return Number(year)
  }
  return null
}

/** A file name without its ending. */
export function fileStem(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/(?:\.zhenjian)?\.[A-Za-z0-9]{1,5}$/, '')
}
