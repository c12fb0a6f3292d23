import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'

export interface Selection {
  readonly selected: Readonly<ShallowRef<ReadonlySet<number>>>
  /** Marks or unmarks the row at a place; `through`: with all from the last one on. */
  readonly toggle: (place: number, through: boolean) => void
  readonly setAll: (on: boolean) => void
}

/** Which rows the reader has marked; rows keep their marks while others are filtered away. */
export function useSelection(rows: () => Uint32Array): Selection {
  const selected = shallowRef<ReadonlySet<number>>(new Set())
  let last = 0

  function toggle(place: number, through: boolean): void {
    const next = new Set(selected.value)
    const on = !next.has(rows()[place] ?? -1)
    const [from, to] = through ? [Math.min(last, place), Math.max(last, place)] : [place, place]
    for (const row of rows().subarray(from, to + 1)) {
      if (on) next.add(row)
      else next.delete(row)
    }
    last = place
    selected.value = next
  }

  return { selected, toggle, setAll: (on) => (selected.value = new Set(on ? rows() : [])) }
}
