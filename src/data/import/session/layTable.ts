import { MOST_COLUMNS, MOST_ROWS } from '@/domain/limits'
import type { ProblemPlace } from '@/domain/problem'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { indexCodebook } from '../indicators/codebookIndex'
import type { CellTable } from '../table/cellTable'
import { isTooLong } from '../table/mostRows'
import type { ColumnStage } from './readColumns'
import { readColumns } from './readColumns'
import type { Situation } from './situation'
import type { TurnedTable } from './turnTable'
import { townInHeader, turnTable } from './turnTable'

/** A table with a row a town, turned where the file has a column a town. */
export interface LaidTable {
  readonly table: CellTable
  readonly columns: ColumnStage
  /** The table as the file has it, and its header. */
  readonly file: { readonly table: CellTable; readonly headerRow: number; readonly headers: readonly string[] }
  /** A header that names a town, where most do; null otherwise. */
  readonly example: string | null
  readonly turned: TurnedTable | null
  /** What is to be told of the turning, in places of the file. */
  readonly problems: readonly DataProblem[]
}

type Laying = Omit<Situation, 'opened'>

/** Finds the table and what its columns hold, or why there is none. */
export function layTable(table: CellTable, laying: Laying): LaidTable | DataProblem {
  const columns = tooLarge(table) ?? columnsOf(table, laying)
  if ('code' in columns) return columns
  const upright: LaidTable = { table, columns, file: fileOf(table, columns), example: null, turned: null, problems: [] }
  const { turned: asked, roles } = laying.decisions
  const plain = asked === false || roles === undefined ? columns : columnsOf(table, { ...laying, decisions: withoutRoles(laying.decisions) })
  const example = 'code' in plain ? null : townInHeader(plain)
  if ('code' in plain || example === null) return upright
  const turned = asked === false ? null : turnTable(table, plain)
  const laid = turned && columnsOf(turned.table, { ...laying, decisions: { ...laying.decisions, headerRow: 1 } })
  if (turned === null || laid === null || 'code' in laid) return { ...upright, example }
  const around = plain.problems.filter(({ code }) => code === 'row_above_table' || code === 'row_below_table')
  const told = problem('confirm', 'table_turned', { quoted: example, values: { question: 'turned' } })
  return {
    table: turned.table,
    columns: { ...laid, problems: laid.problems.filter(({ code }) => code !== 'row_of_units'), shape: { ...laid.shape, titles: plain.shape.titles }, questions: [...headerRow(plain), ...laid.questions.filter(({ kind }) => kind !== 'header_row')] },
    file: fileOf(table, plain),
    example,
    turned,
    problems: [...around, told, ...turned.problems],
  }
}

/** Why a table is not read at all. */
function tooLarge({ rowCount, width }: CellTable): DataProblem | null {
  if (width > MOST_COLUMNS) return problem('stop', 'too_many_columns', { values: { columns: width, limit: MOST_COLUMNS } })
  return isTooLong({ rowCount }) ? problem('stop', 'too_many_rows', { values: { rows: rowCount, limit: MOST_ROWS } }) : null
}

/** What was said of columns is said of those of the turned table. */
function withoutRoles({ roles: _, ...decisions }: Laying['decisions']): Laying['decisions'] {
  return decisions
}

function headerRow({ questions }: ColumnStage): ColumnStage['questions'] {
  return questions.filter(({ kind }) => kind === 'header_row')
}

function fileOf(table: CellTable, { shape }: ColumnStage): LaidTable['file'] {
  return { table, headerRow: shape.headerRow, headers: shape.headers.map(({ text }) => text) }
}

function columnsOf(table: CellTable, { context, decisions, profile }: Laying): ColumnStage | DataProblem {
  return readColumns(table, { decisions, profile, codebook: indexCodebook(context.indicators), remembered: (headers) => context.rememberedRoles?.get(headers) ?? null })
}

/** A place of the turned table as one of the file. */
export function placeInFile({ rows, columns }: TurnedTable, { row, column }: ProblemPlace): ProblemPlace {
  const [ownRow, ownColumn] = [column === undefined ? undefined : rows[column - 1], row === undefined ? undefined : columns[row - 1]]
  return { ...(ownRow === undefined ? {} : { row: ownRow + 1 }), ...(ownColumn === undefined ? {} : { column: ownColumn + 1 }) }
}
