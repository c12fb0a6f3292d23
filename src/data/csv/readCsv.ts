import Papa from 'papaparse'
import type { ParseError } from 'papaparse'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'

export interface CsvOptions {
  readonly delimiter: string
  /** Name for problems. */
  readonly file?: string
}

/** Rows of strings as they stand: nothing trimmed, nothing guessed; row `i` is the spreadsheet's `i + 1`. */
export interface CsvRows {
  readonly rows: string[][]
  readonly problems: readonly DataProblem[]
}

/** Splits delimited text; every complaint of the parser becomes a problem with its row. Blank rows at the end are dropped. */
export function readCsv(text: string, { delimiter, file }: CsvOptions): CsvRows {
  const { data, errors } = Papa.parse<string[]>(normaliseBreaks(text), { delimiter, header: false, newline: '\n' })
  dropBlankTail(data)
  return { rows: data, problems: errors.map((error) => csvProblem(error, data, file)) }
}

/** One kind of line break, since files glued together mix them. */
function normaliseBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function dropBlankTail(rows: string[][]): void {
  while (rows.at(-1)?.every((cell) => cell === '') === true) rows.pop()
}

function csvProblem(error: ParseError, rows: string[][], file?: string): DataProblem {
  const row = Math.min(error.row ?? 0, Math.max(0, rows.length - 1))
  const code = error.code === 'MissingQuotes' ? 'quote_never_closed' : 'quote_malformed'
  const quoted = rows[row]?.find((cell) => cell.includes('"') || cell.includes('\n')) ?? rows[row]?.at(-1) ?? null
  return problem('error', code, { place: { ...(file === undefined ? {} : { file }), row: row + 1 }, quoted })
}
