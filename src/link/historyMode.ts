import type { View, ViewChange } from '@/domain/view'
import { writePart } from './parameters'

export type HistoryMode = 'push' | 'replace'

/** Changes that a reader expects the Back button to undo. */
const STEPS = ['dataset', 'page', 'indicators', 'chart'] as const satisfies (keyof View)[]

/** Whether the address after a change is a step in the history, or takes the place of the present one. */
export function historyMode(view: View, change: ViewChange): HistoryMode {
  const changed = { ...view, ...change }
  return STEPS.some((part) => writePart(view, part) !== writePart(changed, part)) ? 'push' : 'replace'
}
