import { unrefElement } from '@vueuse/core'
import type { MaybeComputedElementRef } from '@vueuse/core'
import type { ComputedRef } from 'vue'
import { computed } from 'vue'

/** The element of a template ref, of a component's too; null while there is none. */
export function useHtmlElement(ref: MaybeComputedElementRef): ComputedRef<HTMLElement | null> {
  return computed(() => {
    const found = unrefElement(ref)
    return found instanceof HTMLElement ? found : null
  })
}
