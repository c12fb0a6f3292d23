import { useResizeObserver } from '@vueuse/core'
import type { MaybeComputedElementRef } from '@vueuse/core'
import { watch } from 'vue'
import { useHtmlElement } from './useHtmlElement'

/** Room kept beside the chosen item, in px, where a row that goes on fades out. */
const MARGIN = 36

type Edges = Pick<DOMRect, 'left' | 'right'>

/** By how much a row must scroll sideways, in px, for an item to stand in it with room beside. */
export function scrollToShow(row: Edges, item: Edges): number {
  if (item.left < row.left + MARGIN) return item.left - row.left - MARGIN
  return Math.max(0, item.right - row.right + MARGIN)
}

/** Keeps the chosen tab of a row that scrolls sideways in sight; the page itself does not move. */
export function useChosenInSight(row: MaybeComputedElementRef, chosen: () => unknown): void {
  const element = useHtmlElement(row)

  function show(): void {
    const item = element.value?.querySelector('[aria-selected="true"]')
    if (element.value === null || !item) return
    element.value.scrollLeft += scrollToShow(element.value.getBoundingClientRect(), item.getBoundingClientRect())
  }

  watch(chosen, show, { flush: 'post' })
  useResizeObserver(element, show)
}
