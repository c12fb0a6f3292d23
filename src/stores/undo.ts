import { defineStore } from 'pinia'
import { shallowRef } from 'vue'

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly sentence: string
  readonly undo: () => void | Promise<void>
  /** Called when it can no longer be taken back. */
  readonly lapsed: () => void
}

const OFFERED_MS = 15_000

/** The last thing that can be undone, offered for a while. */
export const useUndo = defineStore('undo', () => {
  const offered = shallowRef<Undoable | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function offer(sentence: string, undo: Undoable['undo'], lapsed: Undoable['lapsed'] = () => undefined): void {
    dismiss()
    offered.value = { sentence, undo, lapsed }
    timer = setTimeout(dismiss, OFFERED_MS)
  }

  async function take(): Promise<void> {
    const { value } = offered
    clearTimeout(timer)
    offered.value = null
    await value?.undo()
  }

  function dismiss(): void {
    const { value } = offered
    clearTimeout(timer)
    offered.value = null
    value?.lapsed()
  }

  return { offered, offer, take, dismiss }
})
