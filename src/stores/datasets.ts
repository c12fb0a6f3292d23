import { defineStore } from 'pinia'
import { computed, inject, shallowRef, watch } from 'vue'
import type { CatalogEntry } from '@/data/package/readCatalog'
import type { Bilingual } from '@/domain/bilingual'
import type { Dataset, DatasetContent, DatasetInfo } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import { DEFAULT_VIEW } from '@/domain/view'
import { FILE_LOADER } from './fileLoader'
import { useLibrary } from './library'
import { loadCatalog, loadPackage } from './loadPackage'

/** One data set of the session and how far it has come. */
export type DatasetEntry =
  | { readonly status: 'idle' | 'loading'; readonly info: DatasetInfo }
  | { readonly status: 'ready'; readonly info: DatasetInfo; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly status: 'failed'; readonly info: DatasetInfo; readonly problems: readonly Problem[] }

export type LoadStatus = DatasetEntry['status']

/** All data sets at hand, built-in and the reader's own, and which of them is looked at. */
export const useDatasets = defineStore('datasets', () => {
  const load = inject(FILE_LOADER, () => Promise.resolve({ kind: 'missing' as const }), false)
  const library = useLibrary()
  const catalog = shallowRef<readonly CatalogEntry[]>([])
  const catalogProblems = shallowRef<readonly Problem[]>([])
  const entries = shallowRef<readonly DatasetEntry[]>([])
  const activeId = shallowRef<string | null>(null)
  const pending = new Map<string, Promise<Dataset | null>>()
  let catalogLoad: Promise<void> | null = null
  let libraryLoad: Promise<void> | null = null

  const activeEntry = computed(() => entries.value.find(({ info }) => info.id === activeId.value) ?? null)
  const active = computed(() => datasetOf(activeEntry.value))
  const problems = computed(() => (catalogProblems.value.length > 0 ? catalogProblems.value : problemsOf(activeEntry.value)))
  const known = computed(() => entries.value.map(({ info: { id, origin }, ...entry }) => ({ id, origin, fingerprint: 'dataset' in entry ? entry.dataset.fingerprint : library.fingerprintOf(id) })))
  /** Where a link leads whose data set is not at hand: the usual one, or the first of a page that carries others. */
  const home = computed(() => (catalog.value.find(({ info }) => info.id === DEFAULT_VIEW.dataset.id) ?? catalog.value[0])?.info.id ?? DEFAULT_VIEW.dataset.id)
  const status = computed<LoadStatus>(() => {
    if (catalogProblems.value.length > 0 && active.value === null) return 'failed'
    return activeEntry.value?.status ?? (activeId.value === null ? 'idle' : 'loading')
  })

  /** Loads the list of built-in data sets, once; again after a failure. */
  function openCatalog(): Promise<void> {
    catalogLoad ??= loadCatalog(load).then((loaded) => {
      catalog.value = loaded.entries
      catalogProblems.value = loaded.problems
      entries.value = [...unopened(loaded.entries), ...entries.value]
      if (loaded.problems.length > 0) catalogLoad = null
    })
    return catalogLoad
  }

  /** Lists what this browser keeps of the reader's own, once. Apart from the catalog, so that a slow storage delays nothing else. */
  function openLibrary(): Promise<void> {
    libraryLoad ??= library.open().then((kept) => {
      entries.value = [...entries.value, ...unopened(kept)]
    })
    return libraryLoad
  }

  /** Keeps up with what other pages do to the library: new data sets and names come in; what is gone goes, unless it is open here. */
  function follow(kept: readonly { readonly info: DatasetInfo }[]): void {
    if (libraryLoad === null) return
    const names = new Map(kept.map(({ info }) => [info.id, info]))
    const stays = ({ status, info }: DatasetEntry): boolean => info.origin !== 'local' || status !== 'idle' || names.has(info.id)
    const standing = entries.value.filter(stays).map((entry) => withInfo(entry, names.get(entry.info.id) ?? entry.info))
    entries.value = [...standing, ...unopened(kept)]
  }

  watch(() => library.entries, follow, { flush: 'sync' })

  function unopened(found: readonly { info: DatasetInfo }[]): DatasetEntry[] {
    return found.filter(({ info }) => entryOf(info.id) === null).map(({ info }) => ({ status: 'idle', info }))
  }

  /** Makes a data set the one looked at, loading it if need be; null if it is unknown or fails. */
  async function open(id: string): Promise<Dataset | null> {
    activeId.value = id
    await openCatalog()
    if (entryOf(id) === null) await openLibrary()
    return datasetOf(entryOf(id)) ?? (await loadOnce(id))
  }

  /** A data set without looking at it: the active one stays. */
  async function peek(id: string): Promise<Dataset | null> {
    await openCatalog()
    return datasetOf(entryOf(id)) ?? (await loadOnce(id))
  }

  function loadOnce(id: string): Promise<Dataset | null> {
    const running = pending.get(id)
    if (running !== undefined) return running
    const entry = entryOf(id)
    if (entry === null) return Promise.resolve(null)
    const loading = loadEntry(entry.info).finally(() => pending.delete(id))
    pending.set(id, loading)
    return loading
  }

  async function loadEntry(info: DatasetInfo): Promise<Dataset | null> {
    put({ status: 'loading', info })
    const builtin = catalog.value.find((entry) => entry.info.id === info.id)
    const { content, problems: found } = await (builtin === undefined ? library.load(info.id) : loadPackage(load, builtin))
    if (content === null) {
      put({ status: 'failed', info, problems: found })
      return null
    }
    const dataset = indexDataset(content)
    put({ status: 'ready', info: content.info, dataset, problems: found })
    return dataset
  }

  /** Takes in a data set from outside and makes it the one looked at. */
  function add(content: DatasetContent, found: readonly Problem[] = []): Dataset {
    const dataset = indexDataset(content)
    put({ status: 'ready', info: content.info, dataset, problems: found })
    activeId.value = content.info.id
    return dataset
  }

  /** The data set under its new name, wherever it is shown. */
  function retitle(id: string, title: Bilingual): void {
    const entry = entryOf(id)
    if (entry === null) return
    put(withInfo(entry, { ...entry.info, title }))
  }

  /** Forgets a data set of the reader's own; built-in ones stay. */
  function remove(id: string): void {
    entries.value = entries.value.filter(({ info }) => info.id !== id || info.origin === 'builtin')
  }

  /** Tries again what failed. */
  function retry(): Promise<Dataset | null> {
    return activeId.value === null ? openCatalog().then(() => null) : open(activeId.value)
  }

  /** Loads the present data set anew, as when its file was damaged on the way. */
  function reload(): Promise<Dataset | null> {
    return activeId.value === null ? retry() : loadOnce(activeId.value)
  }

  function entryOf(id: string): DatasetEntry | null {
    return entries.value.find(({ info }) => info.id === id) ?? null
  }

  function put(entry: DatasetEntry): void {
    const known = entryOf(entry.info.id)
    entries.value = known === null ? [...entries.value, entry] : entries.value.map((other) => (other === known ? entry : other))
  }

  return { catalog, home, entries, known, activeId, active, status, problems, openCatalog, openLibrary, open, peek, add, retitle, remove, retry, reload, entryOf }
})

/** What a reader changes of a data set of their own. */
const TEXTS = ['title', 'description'] as const satisfies (keyof DatasetInfo)[]

function datasetOf(entry: DatasetEntry | null): Dataset | null {
  return entry?.status === 'ready' ? entry.dataset : null
}

/** The entry itself where its texts are the same: whoever looks at its data has nothing to do again. */
function withInfo(entry: DatasetEntry, info: DatasetInfo): DatasetEntry {
  if (TEXTS.every((key) => info[key].zh === entry.info[key].zh && info[key].en === entry.info[key].en)) return entry
  return entry.status === 'ready' ? { ...entry, info, dataset: { ...entry.dataset, info } } : { ...entry, info }
}

function problemsOf(entry: DatasetEntry | null): readonly Problem[] {
  return entry?.status === 'ready' || entry?.status === 'failed' ? entry.problems : []
}
