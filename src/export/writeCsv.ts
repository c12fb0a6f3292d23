import { guardFormula } from '@/domain/formulaGuard'
import { withoutDirection } from '@/domain/textDirection'
import { plainNumber } from './plainNumber'

export type CsvValue = string | number | null

/** Marks a file as UTF-8 for Excel and WPS. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as CSV with CRLF line ends; texts that a spreadsheet would run are guarded, numbers stay numbers. */
export function writeCsv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(writeValue).join(',')}\r\n`).join('')
}

function writeValue(value: CsvValue): string {
  if (value === null) return ''
  return typeof value === 'number' ? plainNumber(value) : quoteText(guardFormula(withoutDirection(value)))
}

function quoteText(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
