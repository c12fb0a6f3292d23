import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { ViewChange } from '@/domain/view'

/** Something that was done and can be taken back. */
export interface Undoable {
  readonly sentence: string
  /** Absent where there is nothing to take back. */
  readonly undo?: (() => void | Promise<void>) | undefined
  /** Called when it can no longer be taken back. */
  readonly lapsed?: () => void
  /** Where the outcome can be seen. */
  readonly see?: { readonly label: string; readonly change: ViewChange }
}

const OFFERED_MS = 15_000

/** The last thing that can be undone, offered for a while. */
export const useUndo = defineStore('undo', () => {
  const offered = shallowRef<Undoable | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  function offer(done: Undoable): void {
    dismiss()
    offered.value = done
    timer = setTimeout(dismiss, OFFERED_MS)
  }

  async function take(): Promise<void> {
    const { value } = offered
    clearTimeout(timer)
    offered.value = null
    await value?.undo?.()
  }

  function dismiss(): void {
    const { value } = offered
    clearTimeout(timer)
    offered.value = null
    value?.lapsed?.()
  }

  return { offered, offer, take, dismiss }
})
