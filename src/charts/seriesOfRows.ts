import type { ResultSeries } from '@/domain/resultTable'

/** The series as if some of its rows were all there is; upper ends of ranges are left behind. */
export function seriesOfRows(series: ResultSeries, rows: readonly number[]): ResultSeries {
  if (rows.length === series.values.length) return series
  const values = new Float64Array(rows.length)
  const states = new Uint8Array(rows.length)
  const marks = new Uint8Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    values[i] = series.values[row] ?? NaN
    states[i] = series.states[row] ?? 0
    marks[i] = series.marks[row] ?? 0
  }
  return { indicator: series.indicator, per: series.per, maxima: new Map(), values, states, marks }
}
