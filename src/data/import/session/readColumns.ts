import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { findTable } from '../find/findTable'
import { headersKey } from '../find/headersKey'
import type { TableShape } from '../find/tableShape'
import type { CodebookIndex } from '../indicators/codebookIndex'
import type { ColumnReading } from '../roles/columnReading'
import { guessRoles } from '../roles/guessRoles'
import type { ProfileReader } from '../roles/rememberedProfiles'
import type { Role } from '../roles/role'
import type { ShapePlan } from '../shape/planShape'
import { planShape } from '../shape/planShape'
import type { CellTable } from '../table/cellTable'
import type { ImportDecisions } from './decisions'
import type { Question } from './questions'

/** The table found in a sheet and what its columns hold. */
export interface ColumnStage {
  readonly shape: TableShape
  readonly columns: readonly ColumnReading[]
  readonly plan: ShapePlan
  readonly problems: readonly DataProblem[]
  readonly questions: readonly Question[]
}

export interface ColumnOptions {
  readonly decisions: ImportDecisions
  readonly profile: ProfileReader
  readonly codebook: CodebookIndex
  readonly remembered: (headers: string) => ReadonlyMap<number, Role> | null
}

/** Finds the table and the role of each column; a problem of level stop where there is none. */
export function readColumns(table: CellTable, { decisions, profile, codebook, remembered }: ColumnOptions): ColumnStage | DataProblem {
  const shape = findTable(table, decisions.headerRow === undefined ? undefined : decisions.headerRow - 1)
  if (shape === null) return problem('stop', 'table_empty')
  if (shape.from >= shape.to) return problem('stop', 'table_without_rows', { place: { row: shape.headerRow + 1 } })
  const profiles = shape.headers.map(({ column }) => profile(table, column, shape))
  const chosen = decisions.roles ?? remembered(headersKey(shape)) ?? new Map<number, Role>()
  const guessed = guessRoles({ headers: shape.headers, profiles, codebook, chosen })
  const columns = dropPersonal(dropRepeated(guessed), decisions)
  return { shape, columns, plan: planShape(columns), problems: [...shapeProblems(shape), ...columnProblems(columns)], questions: columnQuestions(shape, columns, decisions) }
}

function dropRepeated(columns: readonly ColumnReading[]): ColumnReading[] {
  const seen = new Set<string>()
  return columns.map((reading) => {
    const { text } = reading.header
    const again = reading.role === 'figure' && reading.by !== 'chosen' && seen.has(text)
    if (reading.role === 'figure') seen.add(text)
    return again ? { ...reading, role: 'ignore' as const, by: 'none' as const } : reading
  })
}

/** Columns of identity or telephone numbers stay out unless the reader insists. */
function dropPersonal(columns: readonly ColumnReading[], { personal }: ImportDecisions): ColumnReading[] {
  return columns.map((reading) => (isPersonalColumn(reading) && personal !== 'keep' ? { ...reading, role: 'ignore' as const, by: 'content' as const } : reading))
}

/** A few long numbers among many figures are figures. */
export function isPersonalColumn({ profile }: ColumnReading): boolean {
  return profile.personal * 2 >= Math.max(1, profile.filled) || (profile.personal > 0 && profile.figures < profile.filled / 2)
}

function shapeProblems({ titles, foot, unitRow, headerRow, unsure }: TableShape): DataProblem[] {
  return [
    ...titles.map(({ row, text }) => problem('note', 'row_above_table', { place: { row: row + 1 }, quoted: text })),
    ...foot.map(({ row, text }) => problem('note', 'row_below_table', { place: { row: row + 1 }, quoted: text })),
    ...(unitRow === null ? [] : [problem('note', 'row_of_units', { place: { row: unitRow + 1 } })]),
    ...(unsure ? [problem('confirm', 'header_unsure', { place: { row: headerRow + 1 }, values: { question: 'header_row' } })] : []),
  ]
}

function columnProblems(columns: readonly ColumnReading[]): DataProblem[] {
  const figures = new Set(columns.filter(({ role }) => role === 'figure').map(({ header }) => header.text))
  return columns.flatMap((reading) => {
    const { column, header, role, by, profile } = reading
    const place = { column: column + 1, field: header.text }
    if (isPersonalColumn(reading)) return [problem('confirm', 'personal_data', { place, values: { count: profile.personal, question: 'personal' } })]
    if (profile.filled === 0 && header.text !== '') return [problem('note', 'column_blank', { place, quoted: header.text })]
    if (role !== 'ignore' || by !== 'none' || profile.filled === 0) return []
    if (header.text === '') return [problem('note', 'header_blank', { place: { column: column + 1 }, quoted: profile.examples[0] ?? null })]
    if (figures.has(header.text)) return [problem('confirm', 'header_repeated_column', { place, quoted: header.text, values: { question: `column:${column}` } })]
    return [problem('confirm', 'column_unknown', { place, quoted: header.text, values: { question: `column:${column}` } })]
  })
}

function columnQuestions({ headerRow }: TableShape, columns: readonly ColumnReading[], decisions: ImportDecisions): Question[] {
  const personal = columns.filter(isPersonalColumn).map(({ column }) => column)
  const unknown = columns.filter(({ role, by, header, profile }) => role === 'ignore' && by === 'none' && header.text !== '' && profile.filled > 0)
  return [
    { kind: 'header_row', chosen: headerRow + 1 },
    ...unknown.map(({ column, header, profile }): Question => ({ kind: 'unknown_column', column, header: header.text, examples: profile.examples })),
    ...(personal.length === 0 ? [] : [{ kind: 'personal', columns: personal, chosen: decisions.personal ?? 'leave_out' } as const]),
  ]
}
