import { onScopeDispose, watch } from 'vue'
import type { Dataset } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { decodeView, encodeView } from '@/link/viewCodec'
import { useDatasets } from '@/stores/datasets'
import type { ViewWrite } from '@/stores/view'
import { useView } from '@/stores/view'

const TYPING_MS = 300

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>

/**
 * Keeps address bar and view alike: reads the link at the start and on Back and Forward,
 * writes every change, rewrites of the present entry at most every 300 ms.
 */
export function useLinkSync(browser: Browser = window): { readLink: () => Promise<void> } {
  const datasets = useDatasets()
  const store = useView()
  let waiting: ReturnType<typeof setTimeout> | null = null
  let reading = 0

  async function readLink(): Promise<void> {
    const turn = ++reading
    const { search } = browser.location
    const first = decodeView(search, null)
    store.replace(first.view, [])
    const dataset = await datasets.open(first.view.dataset.id)
    if (turn !== reading) return
    if (dataset !== null) return settle(decodeView(search, dataset))
    if (datasets.status !== 'failed') settle(withBuiltin(first))
  }

  function settle({ view, problems }: { view: View; problems: readonly Problem[] }): void {
    store.replace(view, problems)
  }

  function write({ view, history }: ViewWrite): void {
    if (history === 'none') return cancel()
    reading++
    if (history === 'replace') return wait(view)
    flush()
    browser.history.pushState(null, '', addressOf(view, datasets.active))
  }

  function wait(view: View): void {
    cancel()
    waiting = setTimeout(() => rewrite(view), TYPING_MS)
    pendingView = view
  }

  let pendingView: View | null = null

  function flush(): void {
    if (waiting !== null && pendingView !== null) rewrite(pendingView)
  }

  function rewrite(view: View): void {
    cancel()
    browser.history.replaceState(null, '', addressOf(view, datasets.active))
  }

  function cancel(): void {
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    pendingView = null
  }

  function addressOf(view: View, dataset: Dataset | null): string {
    const query = encodeView(view, { full: false, ...(dataset === null ? {} : { dataset }) })
    const hash = view.dataset.id.startsWith('link') ? browser.location.hash : ''
    return `${browser.location.pathname}${query === '' ? '' : `?${query}`}${hash}`
  }

  const onBack = (): void => void readLink()
  browser.addEventListener('popstate', onBack)
  onScopeDispose(() => browser.removeEventListener('popstate', onBack))
  watch(() => store.lastWrite, write, { flush: 'sync' })
  return { readLink }
}

/** A data set that is not at hand: the same view over the built-in data, and why. */
function withBuiltin({ view, problems }: { view: View; problems: readonly Problem[] }): { view: View; problems: Problem[] } {
  const unknown: Problem = { code: 'dataset_unknown', level: 'note', place: { field: 'ds' }, quoted: view.dataset.id, values: {} }
  return { view: { ...view, dataset: DEFAULT_VIEW.dataset }, problems: [...problems, unknown] }
}
