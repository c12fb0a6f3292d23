import type { ShallowRef } from 'vue'
import { shallowRef } from 'vue'
import { useAnnounce } from '@/composables/useAnnounce'

const SHOWN_MS = 2500

export interface Feedback {
  /** What was last done, shown beside its button for a moment. */
  readonly said: Readonly<ShallowRef<string>>
  readonly say: (sentence: string) => void
}

/** Tells the outcome of a button, to the eye and to screen readers. */
export function useFeedback(): Feedback {
  const announce = useAnnounce()
  const said = shallowRef('')
  let timer: ReturnType<typeof setTimeout> | undefined

  function say(sentence: string): void {
    said.value = sentence
    announce(sentence)
    clearTimeout(timer)
    timer = setTimeout(() => (said.value = ''), SHOWN_MS)
  }

  return { said, say }
}
