import { useEventListener, useResizeObserver } from '@vueuse/core'
import type { MaybeComputedElementRef } from '@vueuse/core'
import { onMounted, onUpdated, shallowReadonly, shallowRef } from 'vue'
import type { Ref } from 'vue'
import { useHtmlElement } from './useHtmlElement'

/** On which sides something that scrolls sideways has more than is in sight. */
export interface CutEdges {
  readonly start: boolean
  readonly end: boolean
}

/** Parts of a pixel are no edge. */
const SLACK = 1

export function cutEdges({ scrollLeft, scrollWidth, clientWidth }: Pick<HTMLElement, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>): CutEdges {
  return { start: scrollLeft > SLACK, end: scrollLeft + clientWidth < scrollWidth - SLACK }
}

/** Keeps up with scrolling, with the room there is, and with what is written there. */
export function useCutEdges(scroller: MaybeComputedElementRef): Readonly<Ref<CutEdges>> {
  const element = useHtmlElement(scroller)
  const edges = shallowRef<CutEdges>({ start: false, end: false })

  function read(): void {
    if (element.value === null) return
    const next = cutEdges(element.value)
    if (next.start !== edges.value.start || next.end !== edges.value.end) edges.value = next
  }

  onMounted(read)
  onUpdated(read)
  useEventListener(element, 'scroll', read, { passive: true })
  useResizeObserver(element, read)
  return shallowReadonly(edges)
}
