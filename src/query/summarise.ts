import type { ResultSeries } from '@/domain/resultTable'
import type { Rounded } from './countRounded'
import { countRounded } from './countRounded'
import { orderByValue } from './sortRows'

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
  const { order, ranked } = orderByValue(values, false)
  return {
    n: ranked,
    of: values.length,
    ...countRounded(series),
    spread: ranked === 0 ? null : spreadOf(values, order.subarray(0, ranked)),
  }
}

/** The value below which the share `at` (0–1) of the sorted figures lies, with a straight line between neighbours. */
export function quantile(sorted: Float64Array, at: number): number {
  const place = (sorted.length - 1) * at
  const low = sorted[Math.floor(place)] ?? NaN
  const high = sorted[Math.ceil(place)] ?? NaN
  return low + (high - low) * (place - Math.floor(place))
}

function spreadOf(values: Float64Array, order: Uint32Array): Spread {
  const sorted = pickValues(values, order)
  const max = quantile(sorted, 1)
  return {
    min: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    max,
    minRow: order[0] ?? 0,
    maxRow: values.indexOf(max),
  }
}

function pickValues(values: Float64Array, order: Uint32Array): Float64Array {
  const picked = new Float64Array(order.length)
  for (let i = 0; i < order.length; i++) picked[i] = values[order[i] ?? 0] ?? NaN
  return picked
}
