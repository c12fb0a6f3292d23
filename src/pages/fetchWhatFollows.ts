import { registry } from '@/charts/registry'
import { loadGazetteerText } from '@/data/towns/loadGazetteer'

/** What a file of towns needs, and what its import leads to: the page of its data, then a chart of it. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('./OverviewPage.vue'),
  () => import('./ComparePage.vue'),
  () => import('@/components/chart/EChart.vue'),
  () => import('@/components/chart/PaperChart.vue'),
  () => import('@/components/filters/FilterPanel.vue'),
  registry.distribution,
  registry.line,
  () => import('@/charts/canvasRenderer'),
  loadGazetteerText,
]

/** Fetches it piece by piece while the reader of the import page has other things to do. What cannot be had is told of where it is wanted. */
export async function fetchWhatFollows(): Promise<void> {
  for (const fetchPart of PARTS) {
    await idle()
    await fetchPart().catch(() => undefined)
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 })
    else setTimeout(resolve, 50)
  })
}
