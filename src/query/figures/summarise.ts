import type { ResultSeries } from '@/domain/resultTable'
import type { Rounded } from './countRounded'
import { countRounded } from './countRounded'
import { quantiles } from './quantiles'

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
  const figures = figuresOf(series.values)
  return {
    n: figures.length,
    of: series.values.length,
    ...countRounded(series),
    spread: figures.length === 0 ? null : spreadOf(series.values, figures),
  }
}

/** The numbers among the values, as they stand. */
function figuresOf(values: Float64Array): Float64Array {
  const figures = new Float64Array(values.length)
  let n = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    if (!Number.isNaN(value)) figures[n++] = value
  }
  return figures.subarray(0, n)
}

function spreadOf(values: Float64Array, figures: Float64Array): Spread {
  const { minRow, maxRow } = extremeRows(values)
  const [lowerQuartile = NaN, median = NaN, upperQuartile = NaN] = quantiles(figures, [0.25, 0.5, 0.75])
  return { min: values[minRow] ?? NaN, lowerQuartile, median, upperQuartile, max: values[maxRow] ?? NaN, minRow, maxRow }
}

function extremeRows(values: Float64Array): Pick<Spread, 'minRow' | 'maxRow'> {
  let [minRow, maxRow, min, max] = [0, 0, Infinity, -Infinity]
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    if (value < min) [min, minRow] = [value, row]
    if (value > max) [max, maxRow] = [value, row]
  }
  return { minRow, maxRow }
}
