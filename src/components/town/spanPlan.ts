import type { Cell } from '@/domain/cell'
import type { Summary } from '@/query/figures/summarise'

/** Where things stand on the strip, as parts of its length, 0–1. */
export interface SpanPlan {
  readonly low: number
  readonly high: number
  /** null where fewer than three figures make a middle meaningless. */
  readonly middle: number | null
  /** The town's own figure; null where it gives none. */
  readonly own: number | null
  /** Upper end of its range. */
  readonly ownHigh: number | null
}

/** Fewest figures that have a middle. */
export const FEWEST_FOR_MEDIAN = 3

/** Lays out a figure beside the span of the others, from zero (per cents to 100); null where the others give no figure. */
export function planSpan(cell: Pick<Cell, 'value' | 'valueMax' | 'indicator'>, { spread, n }: Summary): SpanPlan | null {
  if (spread === null) return null
  const { value, valueMax, indicator } = cell
  const ends = [0, spread.min, spread.max, value ?? 0, valueMax ?? 0]
  const from = Math.min(...ends)
  const to = Math.max(...ends, indicator.kind === 'rate' ? 100 : 0)
  const at = (figure: number): number => (to === from ? 0 : (figure - from) / (to - from))
  return {
    low: at(spread.min),
    high: at(spread.max),
    middle: n < FEWEST_FOR_MEDIAN ? null : at(spread.median),
    own: value === null ? null : at(value),
    ownHigh: valueMax === null ? null : at(valueMax),
  }
}
