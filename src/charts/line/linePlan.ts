import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { Panel } from '../panels/panels'
import { townNameOf, townOf, yearOf } from '../labels/place'
import { MOST_COLORS } from '../palette'

/** One figure on a line. */
export interface LinePoint {
  readonly cell: ResultCell
  /** Calendar year. */
  readonly year: number
  readonly value: number
}

/** The figures of one town and indicator over the years. */
export interface Line {
  readonly id: string
  readonly town: number
  readonly series: number
  readonly label: string
  readonly points: readonly LinePoint[]
}

/** all: every line is drawn; few: only the highlighted, before the middle half of all towns. */
export type LineForm = 'all' | 'few'

export interface LinePlan {
  readonly lines: readonly Line[]
  readonly form: LineForm
  /** Lines that are not drawn one by one. */
  readonly omitted: number
}

/** More lines than this are drawn as their median and quartiles. */
export const MOST_LINES = 40

/** The lines of a panel; of many towns only the highlighted. */
export function planLines(table: ResultTable, panel: Panel, locale: Locale): LinePlan {
  const { facet, towns } = table.view
  const count = (facet === 'town' ? 1 : towns.length) * panel.series.length
  const few = count > MOST_LINES
  const groups = groupRows(table, few ? highlightedRows(table, panel) : panel.rows)
  const kept = few ? groups.slice(0, MOST_COLORS) : groups
  const lines = panel.series.flatMap((series) => kept.map(([town, rows]) => readLine({ table, panel, locale }, { town, rows, series })))
  return { lines, form: few ? 'few' : 'all', omitted: few ? count - lines.length : 0 }
}

function highlightedRows({ view: { highlight }, rowTowns }: ResultTable, { rows }: Panel): readonly number[] {
  return highlight.size === 0 ? [] : rows.filter((row) => highlight.has(rowTowns[row] ?? -1))
}

function groupRows({ rowTowns }: ResultTable, rows: readonly number[]): (readonly [town: number, rows: readonly number[]])[] {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const town = rowTowns[row] ?? 0
    const known = groups.get(town)
    if (known === undefined) groups.set(town, [row])
    else known.push(row)
  }
  return [...groups]
}

interface LineSource {
  readonly table: ResultTable
  readonly panel: Panel
  readonly locale: Locale
}

function readLine({ table, panel, locale }: LineSource, { town, rows, series }: { town: number; rows: readonly number[]; series: number }): Line {
  const column = table.series[series]
  const { code } = townOf(table, town)
  if (column === undefined) throw new RangeError(`no series ${series}`)
  const points = rows.flatMap((row) => readPoint(table, resultCell(table, column, row)))
  return {
    id: `${code}/${column.indicator.id}`,
    town,
    series,
    label: panel.series.length > 1 ? inLang(column.indicator.name, locale.lang) : townNameOf(table, town, locale),
    points: points.sort((a, b) => a.year - b.year),
  }
}

function readPoint(table: ResultTable, cell: ResultCell): LinePoint[] {
  if (cell.value === null || (table.view.scale === 'log' && cell.value <= 0)) return []
  return [{ cell, year: yearOf(table, cell.year), value: cell.value }]
}
