import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import type { SplitCsv } from './splitCsv'
import { splitCsv } from './splitCsv'

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

/** Splits delimited text; every quote out of order becomes a problem with its row. Blank rows at the end are dropped. */
export function readCsv(text: string, { delimiter, file }: CsvOptions): CsvRows {
  const { rows, faults } = splitCsv(normaliseBreaks(text), delimiter)
  dropBlankTail(rows)
  return { rows, problems: faults.map((fault) => csvProblem(fault, rows, file)) }
}

/** One kind of line break, since files glued together mix them. */
function normaliseBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function dropBlankTail(rows: string[][]): void {
  while (rows.at(-1)?.every((cell) => cell === '') === true) rows.pop()
}

function csvProblem(fault: SplitCsv['faults'][number], rows: string[][], file?: string): DataProblem {
  const row = Math.min(fault.row, Math.max(0, rows.length - 1))
  const code = fault.kind === 'never_closed' ? 'quote_never_closed' : 'quote_malformed'
  const quoted = rows[row]?.find((cell) => cell.includes('"') || cell.includes('\n')) ?? rows[row]?.at(-1) ?? null
  return problem('error', code, { place: { ...(file === undefined ? {} : { file }), row: row + 1 }, quoted })
}
