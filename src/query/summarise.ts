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

/** The value below which the share `at` (0–1) of the figures lies, with a straight line between neighbours. */
function quantile(values: Float64Array, order: Uint32Array, at: number): number {
  const place = (order.length - 1) * at
  const low = values[order[Math.floor(place)] ?? 0] ?? NaN
  const high = values[order[Math.ceil(place)] ?? 0] ?? NaN
  return low + (high - low) * (place - Math.floor(place))
}

function spreadOf(values: Float64Array, order: Uint32Array): Spread {
  const max = quantile(values, order, 1)
  return {
    min: quantile(values, order, 0),
    lowerQuartile: quantile(values, order, 0.25),
    median: quantile(values, order, 0.5),
    upperQuartile: quantile(values, order, 0.75),
    max,
    minRow: order[0] ?? 0,
    maxRow: values.indexOf(max),
  }
}
