import type { Steps } from '@/domain/steps'
import { nextTask } from './nextTask'

/** Longest work in one task, in ms: what the reader does and sees comes in between. */
const SLICE = 12

/** Does long work a slice a task. null once it is `wanted` no more. */
export async function inTurns<T>(steps: Steps<T>): Promise<T>
export async function inTurns<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null>
export async function inTurns<T>(steps: Steps<T>, wanted = () => true): Promise<T | null> {
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
