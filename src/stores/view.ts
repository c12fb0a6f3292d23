import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Problem } from '@/domain/problem'
import type { DatasetRef, View, ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import type { HistoryMode } from '@/link/historyMode'
import { historyMode } from '@/link/historyMode'
import { useDatasets } from './datasets'

/** A write of the view, and what it means for the address bar; `none` where it came from there. */
export interface ViewWrite {
  readonly view: View
  readonly history: HistoryMode | 'none'
}

/** A link whose data is not here yet; its parameters are kept for when the data comes. */
export interface WaitingLink {
  readonly ref: DatasetRef
  readonly search: string
}

/** Parts that leave the figures shown as they are: a change of them does not yet answer what was wrong with a link. */
const ASIDE: ReadonlySet<string> = new Set(['evidence', 'look', 'lang'] satisfies (keyof View)[])

/** What the reader looks at. `patch` is the one writer for controls, `replace` for links and Back. */
export const useView = defineStore('view', () => {
  const datasets = useDatasets()
  const view = shallowRef<View>(DEFAULT_VIEW)
  const problems = shallowRef<readonly Problem[]>([])
  const waiting = shallowRef<WaitingLink | null>(null)
  const lastWrite = shallowRef<ViewWrite>({ view: DEFAULT_VIEW, history: 'none' })

  function patch(change: ViewChange, history: HistoryMode = historyMode(view.value, change)): void {
    if (waiting.value === null && Object.keys(change).some((part) => !ASIDE.has(part))) dismissProblems()
    write(patchView(view.value, change), history)
  }

  function replace(next: View, found: readonly Problem[] = []): void {
    problems.value = found
    write(next, 'none')
  }

  function write(next: View, history: ViewWrite['history']): void {
    const moved = next.dataset.id !== datasets.activeId
    view.value = next
    lastWrite.value = { view: next, history }
    if (moved) void datasets.open(next.dataset.id)
  }

  /** Tells what was wrong with something just opened. */
  function report(found: readonly Problem[]): void {
    problems.value = found
  }

  function waitFor(link: WaitingLink | null): void {
    waiting.value = link
  }

  function dismissProblems(): void {
    problems.value = []
  }

  return { view, problems, waiting, lastWrite, patch, replace, report, waitFor, dismissProblems }
})
