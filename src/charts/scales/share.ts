import type { ValueScale } from './valueScale'

/** Where a value stands on its axis, 0–1. */
export function share(value: number, { min, max, log }: ValueScale): number {
  return log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min)
}
