import { useVirtualizer } from '@tanstack/vue-virtual'
import type { ComputedRef, Ref } from 'vue'
import { computed } from 'vue'

/** What a long list needs to say about itself. */
export interface RowWindowOptions {
  readonly scroller: Ref<HTMLElement | null>
  readonly count: () => number
  /** Height of a row in px. */
  readonly rowHeight: () => number
  /** Up to this many rows, all are rendered. */
  readonly whole: number
  /** Height in px of what stays in place above the rows. */
  readonly header?: number
}

/** The rows to render, and the room in px that the others would take above and below. */
export interface RowWindow {
  readonly rows: ComputedRef<readonly number[]>
  readonly before: ComputedRef<number>
  readonly after: ComputedRef<number>
  readonly scrollTo: (row: number) => void
}

/** Renders the rows in sight of a long list; all of them where they are few. */
export function useRowWindow({ scroller, count, rowHeight, whole, header = 0 }: RowWindowOptions): RowWindow {
  const virtual = computed(() => count() > whole)
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>(
    computed(() => ({
      count: virtual.value ? count() : 0,
      getScrollElement: () => scroller.value,
      estimateSize: rowHeight,
      overscan: 8,
      scrollPaddingStart: header,
      initialRect: { width: 0, height: rowHeight() * 20 },
    })),
  )
  const items = computed(() => virtualizer.value.getVirtualItems())
  return {
    rows: computed(() => (virtual.value ? items.value.map(({ index }) => index) : [...Array(count()).keys()])),
    before: computed(() => items.value[0]?.start ?? 0),
    after: computed(() => virtualizer.value.getTotalSize() - (items.value.at(-1)?.end ?? 0)),
    scrollTo: (row) => {
      if (virtual.value) virtualizer.value.scrollToIndex(row, { align: 'auto' })
      else reveal(scroller.value, row)
    },
  }
}

/** Scrolls the list alone: asking the browser would move the page as well. */
function reveal(scroller: HTMLElement | null, row: number): void {
  const element = scroller?.querySelector<HTMLElement>(`[data-row="${row}"]`)
  if (scroller === null || element === null || element === undefined) return
  const list = scroller.getBoundingClientRect()
  const { top, bottom } = element.getBoundingClientRect()
  if (top < list.top) scroller.scrollTop -= list.top - top
  else if (bottom > list.bottom) scroller.scrollTop += bottom - list.bottom
}
