import type { ResultSeries } from '@/domain/resultTable'

/** The series as if some of its rows were all there is; upper ends of ranges are left behind. */
export function seriesOfRows(series: ResultSeries, rows: readonly number[]): ResultSeries {
  if (rows.length === series.values.length) return series
  return {
    indicator: series.indicator,
    per: series.per,
    maxima: new Map(),
    values: Float64Array.from(rows, (row) => series.values[row] ?? NaN),
    states: Uint8Array.from(rows, (row) => series.states[row] ?? 0),
    marks: Uint8Array.from(rows, (row) => series.marks[row] ?? 0),
  }
}
