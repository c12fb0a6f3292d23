import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { Misfit } from './misfit'
import { figureSeries } from './misfit'

/** Fewer axes are no shape; more outlines than this cannot be told apart. */
const AXES = 3
const FEWEST = 2
const MOST = 6

/** What a radar draws: rows with a figure, over the series that every one of these rows reports. */
export interface RadarPlan {
  /** Row numbers of the table. */
  readonly rows: readonly number[]
  readonly series: readonly ResultSeries[]
  /** Series that some drawn row does not report, mentions among them. */
  readonly leftOut: readonly ResultSeries[]
}

/** Sorts the table into what a radar can draw and what it leaves out. A missing value is never passed on. */
export function radarPlan({ series, rowTowns }: ResultTable): RadarPlan {
  const figures = figureSeries(series)
  const rows = rowsWithFigure(figures, rowTowns.length)
  const shared = figures.filter(({ values }) => rows.every((row) => !Number.isNaN(values[row])))
  return { rows, series: shared, leftOut: series.filter((one) => !shared.includes(one)) }
}

function rowsWithFigure(figures: readonly ResultSeries[], length: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < length; row++) {
    if (figures.some(({ values }) => !Number.isNaN(values[row]))) rows.push(row)
  }
  return rows
}

/** Why a table makes no radar, or null where it does. */
export function radarMisfit(table: ResultTable): Misfit | null {
  const indicators = figureSeries(table.series).length
  if (indicators < AXES) return { reason: 'needs_three_indicators', values: { indicators } }
  const { rows, series } = radarPlan(table)
  if (rows.length < FEWEST) return { reason: 'too_few_towns', values: { towns: rows.length, needed: FEWEST } }
  if (rows.length > MOST) return { reason: 'too_many_towns', values: { towns: rows.length, most: MOST } }
  return series.length < AXES ? { reason: 'too_few_shared_indicators', values: { shared: series.length, needed: AXES } } : null
}
