import { nextTick, onScopeDispose, watch } from 'vue'
import type { Dataset } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { DatasetRef, View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import type { DatasetMatch } from '@/link/datasetMatch'
import { matchDataset } from '@/link/datasetMatch'
import type { ReadFragment } from '@/link/dataFragment'
import { decodeView, encodeView } from '@/link/viewCodec'
import { useDatasets } from '@/stores/datasets'
import type { ViewWrite } from '@/stores/view'
import { useView } from '@/stores/view'
import type { EntryState } from './addressWriter'
import { createAddressWriter } from './addressWriter'

type Browser = Pick<Window, 'location' | 'history' | 'scrollY' | 'scrollTo' | 'addEventListener' | 'removeEventListener'>

/** Why the data of a link is not shown, by what was decided about it. */
const DATA_PROBLEMS: Readonly<Partial<Record<DatasetMatch['kind'], string>>> = {
  elsewhere: 'dataset_elsewhere',
  fragment_lost: 'dataset_lost',
  unknown: 'dataset_unknown',
}

/** Keeps address bar and view alike: reads the link at the start and on Back and Forward, writes every change. */
export function useLinkSync(browser: Browser = window): { readLink: () => Promise<void> } {
  const datasets = useDatasets()
  const store = useView()
  const address = createAddressWriter(browser)
  let turn = 0

  /** First without the data, so that the right page shows while it loads; then against it. */
  async function readLink(): Promise<void> {
    const mine = ++turn
    const { search, hash } = browser.location
    const wanted = decodeView(search, null).view
    store.replace(wanted)
    const carried = await readCarried(hash)
    if (mine !== turn) return
    if (carried.kind === 'read') datasets.add(carried.content)
    await datasets.openCatalog()
    if (datasets.entryOf(wanted.dataset.id) === null) await datasets.openLibrary()
    const match = matchDataset({ ref: wanted.dataset, known: datasets.known, fragment: carried.kind })
    const id = idOf(match, datasets.home)
    const dataset = await datasets.open(id)
    if (mine !== turn || dataset === null) return
    const { view, problems } = decodeView(search, dataset)
    const found = [...dataProblems(match, wanted.dataset, dataset), ...(carried.kind === 'refused' ? [carried.problem] : []), ...problems]
    store.replace({ ...view, dataset: { id, fingerprint: wanted.dataset.fingerprint } }, found)
    store.waitFor(match.kind === 'elsewhere' ? { ref: wanted.dataset, search } : null)
  }

  /** The data that a link waited for has come, from a file or from a link of its own: now it shows what its sender saw. */
  function meet(dataset: Dataset | null): void {
    const waiting = store.waiting
    if (dataset === null || waiting === null || waiting.ref.fingerprint !== dataset.fingerprint) return
    const { view, problems } = decodeView(waiting.search, dataset)
    store.waitFor(null)
    store.replace({ ...view, dataset: { id: dataset.info.id, fingerprint: dataset.fingerprint } }, problems)
  }

  function write({ view, history }: ViewWrite): void {
    if (history === 'none') return address.cancel()
    turn++
    address.write(addressOf(view), history)
  }

  function addressOf(view: View): string {
    const dataset = datasets.active?.info.id === view.dataset.id ? { dataset: datasets.active } : {}
    const query = encodeView(portable(view), { full: false, ...dataset })
    const carriesBoard = view.page === 'board' && /^#b(?:=|%3D)/i.test(browser.location.hash)
    const hash = datasets.active?.info.origin === 'link' || carriesBoard ? browser.location.hash : ''
    return `${browser.location.pathname}${query === '' ? '' : `?${query}`}${hash}`
  }

  async function onBack({ state }: PopStateEvent): Promise<void> {
    await readLink()
    await nextTick()
    browser.scrollTo(0, (state as EntryState | null)?.scroll ?? 0)
  }

  browser.addEventListener('popstate', onBack)
  onScopeDispose(() => browser.removeEventListener('popstate', onBack))
  watch(() => store.lastWrite, write, { flush: 'sync' })
  watch(() => datasets.active, meet)
  return { readLink }
}

/** What reads data out of a link is fetched only for links that carry some. */
async function readCarried(hash: string): Promise<ReadFragment> {
  if (!/^#d/i.test(hash)) return { kind: 'absent' }
  const { readDataFragment } = await import('@/link/dataFragment')
  return readDataFragment(hash)
}

/** The reader's own data is known by what it holds, also before it is open; its name here says nothing elsewhere. */
function portable(view: View): View {
  const { id, fingerprint } = view.dataset
  return fingerprint !== null && id.startsWith('local-') ? { ...view, dataset: { id: 'local', fingerprint } } : view
}

function idOf(match: DatasetMatch, home: string): string {
  if (match.kind === 'open_fragment') return 'link'
  return 'id' in match ? match.id : home
}

function dataProblems(match: DatasetMatch, wanted: DatasetRef, { fingerprint }: Dataset): Problem[] {
  const changed = 'id' in match && wanted.fingerprint !== null && wanted.fingerprint !== fingerprint
  const code = changed ? 'dataset_changed' : namesNone(wanted) ? undefined : DATA_PROBLEMS[match.kind]
  return code === undefined ? [] : [{ code, level: 'note', place: { field: 'ds' }, quoted: wanted.id, values: {} }]
}

/** A link that leaves the data set open: right on every page, whichever data that carries. */
function namesNone({ id, fingerprint }: DatasetRef): boolean {
  return id === DEFAULT_VIEW.dataset.id && fingerprint === null
}
