import type { View } from '@/domain/view'
import { writePart } from './parameters'

export type HistoryMode = 'push' | 'replace'

/** Changes that a reader expects the Back button to undo. */
const STEPS = ['page', 'indicators', 'chart', 'dataset'] as const satisfies (keyof View)[]

/** Whether the address of the new view is a step in the history or takes the place of the old one. */
export function historyMode(before: View, after: View): HistoryMode {
  return STEPS.some((part) => writePart(before, part) !== writePart(after, part)) ? 'push' : 'replace'
}
