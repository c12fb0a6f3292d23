import type { ShallowRef } from 'vue'
import { shallowRef, watch } from 'vue'
import { nextTask } from '@/stores/nextTask'

/**
 * Counts from 1 to `last`, a task after the other, from when `ready` is first true: what mounts with each number keeps
 * no task long. Drawn without a browser, all is there at once.
 */
export function useStages(ready: () => boolean, last: number): Readonly<ShallowRef<number>> {
  const stage = shallowRef(typeof window === 'undefined' ? last : 1)
  const stop = watch(ready, async (is) => {
    if (!is) return
    await nextTask()
    stop()
    for (; stage.value < last; await nextTask()) stage.value++
  }, { immediate: true, flush: 'post' })
  return stage
}
