import type { ShallowRef } from 'vue'
import { nextTick, shallowRef } from 'vue'
import { loadTooltip } from './loadKind'

/** Where the pointer is over a chart, in its pixels. */
export interface PointerPlace {
  readonly x: number
  readonly y: number
}

export interface Tooltip {
  /** Whether charts can show a sentence beside the pointer. */
  readonly ready: Readonly<ShallowRef<boolean>>
  /** The reader comes near, by pointer or (null) by keyboard. */
  readonly near: (place: PointerPlace | null) => void
}

/**
 * What shows sentences beside the pointer is fetched when the reader first comes near a chart, not before it.
 * `show` is called once, when it can show what the reader already points at.
 */
export function useTooltip(show: (place: PointerPlace | null) => void): Tooltip {
  const ready = shallowRef(false)
  let last: PointerPlace | null = null
  let asked = false

  async function fetch(): Promise<void> {
    await loadTooltip()
    ready.value = true
    await nextTick()
    show(last)
  }

  function near(place: PointerPlace | null): void {
    last = place
    if (asked) return
    asked = true
    /* A failure is met when the reader comes near again. */
    fetch().catch(() => (asked = false))
  }

  return { ready, near }
}
