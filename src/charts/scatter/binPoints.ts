import type { ResultSeries } from '@/domain/resultTable'
import { share } from '../scales/share'
import type { ValueScale } from '../scales/valueScale'

/** How many points fall into one square of the plot; column and row count from the lower left. */
export interface Bin {
  readonly column: number
  readonly row: number
  readonly count: number
}

interface BinSpec {
  readonly rows: readonly number[]
  readonly x: { readonly series: ResultSeries; readonly scale: ValueScale }
  readonly y: { readonly series: ResultSeries; readonly scale: ValueScale }
  readonly columns: number
  readonly lines: number
}

/** Counts points in a grid over the axes; empty squares are left out. */
export function binPoints({ rows, x, y, columns, lines }: BinSpec): Bin[] {
  const counts = new Uint32Array(columns * lines)
  for (const row of rows) {
    const column = slot(x.series.values[row] ?? 0, x.scale, columns)
    const line = slot(y.series.values[row] ?? 0, y.scale, lines)
    const at = line * columns + column
    counts[at] = (counts[at] ?? 0) + 1
  }
  return Array.from(counts, (count, at) => ({ column: at % columns, row: Math.floor(at / columns), count })).filter(({ count }) => count > 0)
}

function slot(value: number, scale: ValueScale, slots: number): number {
  return Math.min(slots - 1, Math.floor(share(value, scale) * slots))
}

/** Step of the shading, 0–4: each about four times as many as the one before. */
export function binStep(count: number, most: number): number {
  return most <= 1 ? 0 : Math.min(4, Math.floor((Math.log(count) / Math.log(most)) * 5))
}
