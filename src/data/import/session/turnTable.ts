import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { totalKind } from '../roles/aliases'
import { mostly } from '../roles/profileColumn'
import { isBlankRow } from '../rows/blankRow'
import { raggedCheck } from '../rows/raggedRows'
import type { CellTable } from '../table/cellTable'
import { rowTable } from '../table/rowTable'
import type { ColumnStage } from './readColumns'

/** A table that has become one town a row, and where its rows and columns stand in the file, from 0. */
export interface TurnedTable {
  readonly table: CellTable
  /** Row of the file by column. */
  readonly rows: readonly number[]
  /** Column of the file by row. */
  readonly columns: readonly number[]
  /** Rows of the file with too many or too few cells. */
  readonly ragged: readonly number[]
  /** What of the file is not in the turned table, in places of the file. */
  readonly problems: readonly DataProblem[]
}

type Upright = Pick<ColumnStage, 'plan' | 'shape' | 'columns'>

const TOWNSHIP = /(?:镇|乡|街道)$/
/** Header of the names that stood side by side. */
const TOWNS = '乡镇'
/** Rows and columns that are turned; longer tables are no lists of indicators. */
const MOST = 2_000

/** The first header that names a town, where most columns of figures are headed by towns and no column lists them. */
export function townInHeader({ plan, columns }: Upright): string | null {
  const names = plan.figures.map(({ header }) => header.name.trim()).filter((name) => totalKind(name) === null)
  const towns = names.filter((name) => TOWNSHIP.test(name))
  const listed = columns.some(({ role, profile }) => role === 'entity' && profile.examples.some((text) => TOWNSHIP.test(text)))
  return !listed && towns.length >= 2 && towns.length * 2 > names.length ? (towns[0] ?? null) : null
}

/** Turns a table whose header names towns and whose rows name indicators. Null where rows are of years, towns repeat, or nothing names the rows. */
export function turnTable(table: CellTable, { plan, shape, columns }: Upright): TurnedTable | null {
  const label = plan.keys.get('indicator') ?? columns.find(({ role, profile }) => role !== 'figure' && profile.filled > 0 && !mostly(profile.figures + profile.units, profile))?.column
  const towns = plan.figures.map(({ column }) => column)
  const repeated = new Set(plan.figures.map(({ header }) => header.text)).size < towns.length
  if (label === undefined || plan.keys.has('year') || repeated || towns.length > MOST || shape.to - shape.from > MOST) return null
  const sorted = sortRows(table, shape, label)
  const unit = plan.keys.get('unit')
  const own = [label, ...(unit === undefined ? [] : [unit]), ...towns]
  const headerOf = (column: number): string => (column === label ? TOWNS : column === unit ? '' : (shape.headers[column]?.text ?? ''))
  const cells = own.map((column) => [headerOf(column), ...sorted.whole.map((row) => table.text(row, column))])
  return { table: rowTable(cells), rows: [shape.headerRow, ...sorted.whole], columns: own, ragged: sorted.ragged, problems: [...sorted.problems, ...leftColumns(columns, own)] }
}

interface SortedRows {
  readonly whole: readonly number[]
  readonly ragged: readonly number[]
  readonly problems: readonly DataProblem[]
}

/** Rows that name what they are about and have as many cells as the header; what is wrong with the others. */
function sortRows(table: CellTable, shape: Upright['shape'], label: number): SortedRows {
  const check = raggedCheck(table, shape)
  const [whole, ragged, problems]: [number[], number[], DataProblem[]] = [[], [], []]
  for (let row = shape.from; row < shape.to; row++) {
    if (isBlankRow(table, row)) continue
    const why = check(row)
    if (why !== null) ragged.push(row)
    else if (table.text(row, label).trim() !== '') whole.push(row)
    const told = why ?? (whole.at(-1) === row ? null : problem('error', 'indicator_missing', { place: { row: row + 1 } }))
    if (told !== null) problems.push(told)
  }
  return { whole, ragged, problems }
}

/** Columns that are no town; numbers of rows are none either, and need no word. */
function leftColumns(columns: Upright['columns'], own: readonly number[]): DataProblem[] {
  const left = columns.filter(({ column, header, role, by, profile }) => !own.includes(column) && header.text !== '' && !(role === 'ignore' && by === 'header') && profile.filled > 0)
  return left.map(({ column, header }) => problem('note', 'column_not_turned', { place: { column: column + 1 }, quoted: header.text }))
}
