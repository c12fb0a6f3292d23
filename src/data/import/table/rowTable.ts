import type { CellTable, Distinct } from './cellTable'

const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** A table over rows of strings: small files, workbooks, JSON. */
export function rowTable(rows: readonly (readonly string[])[]): CellTable {
  const text = (row: number, column: number): string => rows[row]?.[column] ?? ''
  return {
    rowCount: rows.length,
    width: rows.reduce((width, row) => Math.max(width, filledWidth(row)), 0),
    text,
    cellCount: (row) => rows[row]?.length ?? 0,
    numbers: (column, { from, to }) => Float64Array.from({ length: to - from }, (_, i) => plainNumber(text(from + i, column))),
    distinct: (column, { from, to }) => distinctTexts(to - from, (i) => text(from + i, column)),
    distinctAt: (column, at) => distinctTexts(at.length, (i) => text(at[i] ?? 0, column)),
  }
}

/** Width without the blank cells at the end, which spreadsheets leave behind. */
function filledWidth(row: readonly string[]): number {
  let width = row.length
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width--
  return width
}

/** -12.5 → number; NaN for all that is not written plainly. -0 is 0. */
export function plainNumber(text: string): number {
  return PLAIN.test(text) && significant(text) <= 15 ? Number(text) + 0 : NaN
}

function significant(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length
}

/** Numbers texts in the order in which they come. */
function distinctTexts(length: number, textOf: (i: number) => string): Distinct {
  const known = new Map<string, number>()
  const codes = Uint32Array.from({ length }, (_, i) => {
    const text = textOf(i)
    const code = known.get(text) ?? known.size
    if (code === known.size) known.set(text, code)
    return code
  })
  return { codes, texts: [...known.keys()] }
}
