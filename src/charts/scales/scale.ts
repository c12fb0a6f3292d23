/** The values that an axis spans. */
export interface Extent {
  readonly min: number
  readonly max: number
}

/** An axis with round ends and ticks. */
export interface NiceScale extends Extent {
  readonly interval: number
}

const STEPS = [1, 2, 2.5, 5, 10]

/** A linear axis from zero (or below) to the round number above the largest value. */
export function niceScale({ min, max }: Extent, ticks = 5): NiceScale {
  const low = Math.min(0, min)
  const high = Math.max(0, max)
  const span = high - low || 1
  const power = 10 ** Math.floor(Math.log10(span / ticks))
  const step = (STEPS.find((factor) => span / (factor * power) <= ticks) ?? 10) * power
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step || step, interval: step }
}

/** Smallest and largest of the numbers; nothing counts as 0–0. */
export function extentOf(values: Iterable<number>): Extent {
  let min = Infinity
  let max = -Infinity
  for (const value of values) {
    if (Number.isNaN(value)) continue
    min = Math.min(min, value)
    max = Math.max(max, value)
  }
  return min > max ? { min: 0, max: 0 } : { min, max }
}

/** Powers of ten around positive values, for a log axis. */
export function logExtent(values: Iterable<number>): Extent {
  const { min, max } = extentOf([...values].filter((value) => value > 0))
  if (max <= 0) return { min: 1, max: 10 }
  const low = 10 ** Math.floor(Math.log10(min))
  const high = 10 ** Math.ceil(Math.log10(max))
  return { min: low, max: high > low ? high : low * 10 }
}
