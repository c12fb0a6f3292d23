import type { ResultTable } from '@/domain/resultTable'
import { radarPlan } from '@/query/fit/radarPlan'
import { MOST_COLORS } from '../palette'

/** Fewer axes make no shape. */
export const FEWEST_AXES = 3

/** What a radar shows: at most eight outlines, over the indicators that each of them reports. */
export interface RadarChoice {
  /** Row numbers of the table, highlighted towns first where there are too many. */
  readonly rows: readonly number[]
  /** Indices into `ResultTable.series`. */
  readonly series: readonly number[]
  /** Series that some drawn row does not report. */
  readonly leftOut: readonly number[]
  /** Rows with figures that found no room. */
  readonly omitted: number
}

/** Chooses rows and axes; a missing value is never drawn. */
export function chooseRadar(table: ResultTable): RadarChoice {
  const { rows } = radarPlan(table)
  const highlighted = rows.filter((row) => table.view.highlight.has(table.rowTowns[row] ?? -1))
  const kept = rows.length <= MOST_COLORS ? rows : [...highlighted, ...rows.filter((row) => !highlighted.includes(row))].slice(0, MOST_COLORS)
  const shared = table.series.map((series, i) => ({ series, i })).filter(({ series }) => kept.every((row) => !Number.isNaN(series.values[row] ?? NaN)))
  const drawn = new Set(shared.map(({ i }) => i))
  return {
    rows: kept,
    series: [...drawn],
    leftOut: table.series.flatMap((_, i) => (drawn.has(i) ? [] : [i])),
    omitted: rows.length - kept.length,
  }
}
