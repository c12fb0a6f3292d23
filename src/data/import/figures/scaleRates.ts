import type { Observations } from '../../dataset/observations'
import { shifted } from './shifted'

/** Rates written as 0.95 become 95, in the columns of the observations. */
export function scaleRates({ length, indicators, values, maxima }: Observations, chosen: ReadonlySet<number>): ReadonlyMap<number, number> {
  if (chosen.size === 0) return maxima
  for (let at = 0; at < length; at++) {
    if (chosen.has(indicators[at] ?? 0)) values[at] = shifted(values[at] ?? NaN, 2)
  }
  return new Map([...maxima].map(([at, max]) => [at, chosen.has(indicators[at] ?? 0) ? shifted(max, 2) : max]))
}
