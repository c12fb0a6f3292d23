import type { IndicatorColumn } from '@/domain/dataset'
import { textAt } from '@/domain/textColumn'

/** A wording of the reports and the cells that it stands for. */
export interface Wording {
  readonly text: string
  readonly cells: readonly number[]
}

/** The wordings of a column in the cells marked 1 in `within`: the most frequent first, at most `limit` of them. */
export function wordingsSeen({ excerpts }: IndicatorColumn, within: Uint8Array, limit: number): Wording[] {
  const byText = new Map<number, number[]>()
  excerpts.cells.forEach((cell, i) => {
    if (within[cell] !== 1) return
    const ref = excerpts.refs[i] ?? 0
    const cells = byText.get(ref)
    if (cells === undefined) byText.set(ref, [cell])
    else cells.push(cell)
  })
  return [...byText.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, limit)
    .map((cells) => ({ text: textAt(excerpts, cells[0] ?? 0) ?? '', cells }))
}
