import type { View, ViewChange } from '@/domain/view'

export type HistoryMode = 'push' | 'replace'

const STEPS = ['dataset', 'page', 'indicators', 'chart'] as const satisfies (keyof View)[]

/** A change of data set, page, indicator or chart is a step that Back undoes; others rewrite the present one. */
export function historyMode(view: View, change: ViewChange): HistoryMode {
  return STEPS.some((key) => key in change && JSON.stringify(change[key]) !== JSON.stringify(view[key])) ? 'push' : 'replace'
}
