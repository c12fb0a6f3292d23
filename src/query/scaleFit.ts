import type { ResultTable } from '@/domain/resultTable'
import { figureSeries } from './misfit'

/** Whether figures can stand on a logarithmic axis, and how many cannot. */
export interface LogFit {
  readonly fits: boolean
  /** Figures above zero. */
  readonly drawable: number
  /** Figures of zero or below, to be listed with the reason. */
  readonly undrawable: number
}

/** Counts what a logarithmic axis would show of a table: zero has no place on it. */
export function logFit({ series }: ResultTable): LogFit {
  let drawable = 0
  let undrawable = 0
  for (const { values } of figureSeries(series)) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? NaN
      if (value > 0) drawable++
      else if (value <= 0) undrawable++
    }
  }
  return { fits: drawable > 0, drawable, undrawable }
}
