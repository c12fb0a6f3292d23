import type { ResultSeries } from '@/domain/resultTable'
import type { Basis, Qualifier } from '@/domain/state'
import type { Rounded } from './countRounded'
import { countRounded } from './countRounded'

/** A sum of figures, with what may be said of it. */
export interface Sum {
  readonly value: number
  /** Upper end where ranges were added up. */
  readonly valueMax: number | null
  readonly qualifier: Qualifier
  readonly basis: Basis
  /** Figures added, of how many rows: what is missing is not added as zero. */
  readonly n: number
  readonly of: number
}

/**
 * Adds up the figures of a series; null where there is none. One floor makes the sum a floor, one ceiling a ceiling;
 * with both the sum is no bound and stands as ≈.
 */
export function sumUp(series: ResultSeries): Sum | null {
  const { values, maxima } = series
  let [n, low, high] = [0, 0, 0]
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    if (Number.isNaN(value)) continue
    n++
    low += value
    high += maxima.get(row) ?? value
  }
  if (n === 0) return null
  const qualifier = sumQualifier(countRounded(series))
  return {
    value: qualifier === 'at_most' ? high : low,
    valueMax: qualifier === 'range' ? high : null,
    qualifier,
    basis: 'summed',
    n,
    of: values.length,
  }
}

function sumQualifier({ floors, ceilings, ranges, approximate }: Rounded): Qualifier {
  if (floors > 0) return ceilings > 0 ? 'approx' : 'at_least'
  if (ceilings > 0) return 'at_most'
  if (ranges > 0) return 'range'
  return approximate > 0 ? 'approx' : 'exact'
}
