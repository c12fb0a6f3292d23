import type { ResultTable } from '@/domain/resultTable'
import type { Misfit } from './misfit'
import { figureSeries } from './misfit'

/** Points below which a scatter plot shows nothing. */
const POINTS = 3

/** Why the first two series of figures make no scatter plot, or null where they do. */
export function scatterMisfit({ series }: ResultTable): Misfit | null {
  const [x, y] = figureSeries(series)
  if (x === undefined || y === undefined) return { reason: 'needs_two_indicators', values: { indicators: x === undefined ? 0 : 1 } }
  const points = countPairs(x.values, y.values)
  return points < POINTS ? { reason: 'too_few_points', values: { points, needed: POINTS } } : null
}

function countPairs(x: Float64Array, y: Float64Array): number {
  let count = 0
  for (let row = 0; row < x.length; row++) {
    if (!Number.isNaN(x[row]) && !Number.isNaN(y[row])) count++
  }
  return count
}
