import type { Steps } from '@/domain/steps'
import { nextTask } from './nextTask'

/** Longest work in one task, in ms: what the reader does and sees comes in between. */
const SLICE = 12

/** Does long work a slice a task. null once nobody waits for it any more. */
export async function inTurns<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  for (;;) {
    await nextTask()
    if (!wanted()) return null
    const end = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done === true) return step.value
    } while (performance.now() < end)
  }
}
