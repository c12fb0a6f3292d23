import { unguardFormula } from '@/domain/formulaGuard'
import { plainText } from '@/domain/plainText'
import { readCsv } from '../csv/readCsv'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'

/** A CSV file of a package: its rows by name of column. */
export interface PackageTable {
  readonly file: string
  readonly rows: readonly PackageRow[]
  readonly problems: DataProblem[]
  /** Some required column is not there: nothing can be read. */
  readonly broken: boolean
}

export interface PackageRow {
  /** As a spreadsheet counts. */
  readonly row: number
  /** Text of a column, trimmed and without the quote that guards it in spreadsheets; empty where the file does not have it. */
  text(column: string): string
}

export interface TableSchema {
  readonly file: string
  readonly required: readonly string[]
}

/** Reads a file of a package; missing columns stop it, ragged rows are errors and left out. */
export function readPackageTable(text: string, { file, required }: TableSchema): PackageTable {
  const { rows, problems: csvProblems } = readCsv(text.replace(/^\ufeff/, ''), { delimiter: ',', file })
  const header = (rows[0] ?? []).map((name) => name.trim())
  const index = new Map(header.map((name, i) => [name, i]))
  const missing = required.filter((name) => !index.has(name))
  const problems = [...csvProblems, ...missing.map((field) => problem('stop', 'column_missing', { place: { file, row: 1, field } }))]
  if (missing.length > 0) return { file, rows: [], problems, broken: true }
  const kept: PackageRow[] = []
  rows.forEach((cells, i) => {
    if (i === 0 || cells.every((cell) => cell === '')) return
    if (cells.length === header.length) kept.push(packageRow(cells, index, i + 1))
    else problems.push(raggedProblem(cells, header.length, { file, row: i + 1 }))
  })
  return { file, rows: kept, problems, broken: false }
}

function packageRow(cells: readonly string[], index: ReadonlyMap<string, number>, row: number): PackageRow {
  return { row, text: (column) => unguardFormula(plainText(cells[index.get(column) ?? -1]?.trim() ?? '')) }
}

function raggedProblem(cells: readonly string[], expected: number, place: { file: string; row: number }): DataProblem {
  const extra = cells.slice(expected).join(',')
  return problem('error', cells.length > expected ? 'row_too_long' : 'row_too_short', {
    place,
    quoted: extra === '' ? null : extra,
    values: { found: cells.length, expected },
  })
}
