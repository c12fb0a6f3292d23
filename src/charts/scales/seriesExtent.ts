import type { ResultSeries } from '@/domain/resultTable'
import type { Extent } from './scale'

/** What the figures of a series span; 0–0 where there are none. */
export interface SeriesExtent extends Extent {
  /** Least figure that a log axis can hold, NaN where there is none. */
  readonly leastPositive: number
}

/** Looks at the given rows, or at all where null; upper ends of ranges count. */
export function extentOfSeries({ values, maxima }: ResultSeries, rows: readonly number[] | null): SeriesExtent {
  let [min, max, leastPositive] = [Infinity, -Infinity, Infinity]
  const count = rows === null ? values.length : rows.length
  for (let i = 0; i < count; i++) {
    const value = values[rows === null ? i : (rows[i] ?? 0)] ?? NaN
    if (value < min) min = value
    if (value > max) max = value
    if (value > 0 && value < leastPositive) leastPositive = value
  }
  if (rows === null || rows.length === values.length) for (const upper of maxima.values()) max = Math.max(max, upper)
  else for (const row of maxima.size === 0 ? [] : rows) max = Math.max(max, maxima.get(row) ?? -Infinity)
  return min > max ? { min: 0, max: 0, leastPositive: NaN } : { min, max, leastPositive: leastPositive === Infinity ? NaN : leastPositive }
}
