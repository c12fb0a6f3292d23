import { STATE_CODES, unpackMarks } from '@/domain/state'
import { foldWidth, trimInvisible } from '../../values/foldWidth'
import { readPlaceholder } from '../../values/placeholder'
import { readStateWord } from '../cells/stateWords'
import type { ReadColumn } from '../figures/figureSource'
import type { TableShape } from '../find/tableShape'
import type { Role } from '../roles/role'
import type { CellTable } from '../table/cellTable'
import { rowTexts } from '../table/cellTable'
import type { PreviewFigure, PreviewRow } from './importReading'
import type { DataStage } from './readData'

const ROWS = 5
/** Columns of figures told of. */
const COLUMNS = 12

/** The first rows of data as the file has them. */
export function previewBefore(table: CellTable, { from, to }: Pick<TableShape, 'from' | 'to'>): PreviewRow[] {
  return Array.from({ length: Math.min(ROWS, to - from) }, (_, i) => ({ row: from + i + 1, cells: rowTexts(table, from + i) }))
}

/** Rows that can be looked at and mended whole. */
const RAGGED = 200

/** Rows with too many or too few cells, with all that they have. */
export function raggedRows(table: CellTable, rows: readonly number[]): PreviewRow[] {
  return rows.slice(0, RAGGED).map((row) => ({ row: row + 1, cells: Array.from({ length: table.cellCount(row) }, (_, column) => table.text(row, column)) }))
}

export interface PreviewSource {
  readonly table: CellTable
  readonly shape: Pick<TableShape, 'from' | 'to'>
  readonly keys: ReadonlyMap<Role, number>
  readonly data: DataStage
}

/** What became of the first rows of data, cell by cell as their columns come; rows that are totals are none. */
export function previewAfter({ table, shape, keys, data }: PreviewSource): PreviewFigure[] {
  const found = observationsOf(data, shape.from + ROWS)
  const totals = new Set(data.planned.totals.map(({ row }) => row))
  const kept = new Set(data.planned.keys.rows.subarray(0, ROWS))
  const rows = Array.from({ length: Math.min(ROWS, shape.to - shape.from) }, (_, i) => shape.from + i).filter((row) => !totals.has(row))
  const columns = data.columns.filter(({ named }) => named === null || named.indicator >= 0).slice(0, COLUMNS)
  return rows.flatMap((row) =>
    columns.map((column) => {
      const at = found.find((one) => data.observations.rows[one] === row + 1 && fits(one, column, data))
      return at === undefined ? emptyCell({ table, keys, data, kept }, row, column) : figureAt(at, data)
    }),
  )
}

/** Numbers of the observations of the first rows. */
function observationsOf({ observations: { rows, length } }: DataStage, last: number): number[] {
  const found: number[] = []
  for (let at = 0; at < length; at++) if ((rows[at] ?? 0) <= last) found.push(at)
  return found
}

function fits(at: number, { named, year }: ReadColumn, { observations }: DataStage): boolean {
  return (named === null || observations.indicators[at] === named.indicator) && (year === null || observations.years[at] === year)
}

function figureAt(at: number, { observations, towns, indicators }: DataStage): PreviewFigure {
  const value = observations.values[at] ?? NaN
  const { qualifier, basis } = unpackMarks(observations.marks[at] ?? 0)
  return {
    row: observations.rows[at] ?? 0,
    town: towns.towns[observations.towns[at] ?? 0]?.name ?? '',
    year: observations.years[at] ?? null,
    indicator: indicators[observations.indicators[at] ?? 0]?.id ?? '',
    state: (STATE_CODES[observations.states[at] ?? 0] ?? 'not_mentioned') as PreviewFigure['state'],
    value: Number.isNaN(value) ? null : value,
    valueMax: observations.maxima.get(at) ?? null,
    qualifier,
    basis,
  }
}

interface EmptySource extends Omit<PreviewSource, 'shape'> {
  readonly kept: ReadonlySet<number>
}

/** A cell without a figure: blank or a placeholder, something that could not be read, or of a row that is left out whole. */
function emptyCell({ table, keys, data, kept }: EmptySource, row: number, { column, named, year }: ReadColumn): PreviewFigure {
  const said = !kept.has(row) || readPlaceholder(trimInvisible(foldWidth(table.text(row, column)))) === null
  const own = (role: Role): string => table.text(row, keys.get(role) ?? -1).trim()
  return {
    row: row + 1,
    town: own('entity'),
    year: year ?? (/^\d{4}$/.test(own('year')) ? Number(own('year')) : null),
    indicator: data.indicators[named?.indicator ?? -1]?.id ?? '',
    state: said ? 'left_out' : readStateWord(own('state')) === 'no_report' ? 'no_report' : 'not_mentioned',
    value: null,
    valueMax: null,
    qualifier: null,
    basis: 'printed',
  }
}
