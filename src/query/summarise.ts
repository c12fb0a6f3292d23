import type { ResultSeries } from '@/domain/resultTable'
import type { Rounded } from './countRounded'
import { countRounded } from './countRounded'

/** Numbers that describe a series. A range counts with its lower end. */
export interface Summary extends Rounded {
  /** Figures. */
  readonly n: number
  /** Rows. */
  readonly of: number
  /** null where there is no figure. */
  readonly spread: Spread | null
}

export interface Spread {
  readonly min: number
  readonly lowerQuartile: number
  readonly median: number
  readonly upperQuartile: number
  readonly max: number
  /** Rows that hold the least and the greatest figure, the first of equals. */
  readonly minRow: number
  readonly maxRow: number
}

/** Describes the figures of a series; what is missing counts in `of` and nowhere else. */
export function summarise(series: ResultSeries): Summary {
  const { values } = series
  const sorted = values.filter((value) => !Number.isNaN(value)).sort()
  return {
    n: sorted.length,
    of: values.length,
    ...countRounded(series),
    spread: sorted.length === 0 ? null : spreadOf(sorted, values),
  }
}

/** The value below which the share `at` (0–1) of the sorted figures lies, with a straight line between neighbours. */
export function quantile(sorted: Float64Array, at: number): number {
  const place = (sorted.length - 1) * at
  const low = sorted[Math.floor(place)] ?? NaN
  const high = sorted[Math.ceil(place)] ?? NaN
  return low + (high - low) * (place - Math.floor(place))
}

function spreadOf(sorted: Float64Array, values: Float64Array): Spread {
  const min = sorted[0] ?? NaN
  const max = sorted.at(-1) ?? NaN
  return {
    min,
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    max,
    minRow: values.indexOf(min),
    maxRow: values.indexOf(max),
  }
}
