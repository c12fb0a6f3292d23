import { nextTick } from 'vue'
import { useAnnounce } from '@/composables/useAnnounce'
import { useText } from '@/composables/useText'
import { inLang } from '@/domain/bilingual'
import type { Dataset, DatasetContent } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import { useLibrary } from '@/stores/library'
import { usePreferences } from '@/stores/preferences'
import type { SaveOutcome } from '@/stores/shelf/shelfKey'
import { useUndo } from '@/stores/undo'
import { useView } from '@/stores/view'

export interface KeepOptions {
  /** How to look at it; its overview unless said. */
  readonly view?: View
  /** The data set whose place it takes; it comes back on undo. */
  readonly replaces?: Dataset | null
  /** What to tell when it is kept. */
  readonly done?: (title: string) => string
}

export interface KeepDataset {
  /** Shows a data set, keeps it in this browser meanwhile, and offers to take that back. */
  readonly keep: (content: DatasetContent, options?: KeepOptions) => Promise<void>
  /** Opens a data file of the page's own: data and view together. */
  readonly openDataFile: (json: unknown) => Promise<void>
}

export function useKeepDataset(): KeepDataset {
  const text = useText()
  const datasets = useDatasets()
  const library = useLibrary()
  const preferences = usePreferences()
  const store = useView()
  const undo = useUndo()
  const announce = useAnnounce()

  async function keep(content: DatasetContent, { view, replaces = null, done = text.value.importer.imported }: KeepOptions = {}): Promise<void> {
    const before = store.view
    const { id } = content.info
    await datasets.openLibrary()
    if (library.fingerprintOf(id) !== null) {
      show(content, view)
      /* After the name of the page, which is told when it shows. */
      await nextTick()
      return announce(text.value.importer.same)
    }
    datasets.add(content)
    show(content, view)
    const outcome = await library.save(content)
    /* What could not be kept takes no other's place: it will be gone with the page. */
    const replaced = outcome === 'saved' ? replaces : null
    if (replaced !== null) await setAside(replaced)
    const sentence = sentenceOf(outcome, done(inLang(content.info.title, preferences.lang)))
    const takeBack = async (): Promise<void> => {
      if (replaced !== null) await bringBack(replaced)
      await library.remove(id)
      store.patch(before)
      datasets.remove(id)
    }
    undo.offer({ sentence, undo: takeBack })
  }

  function show({ info, fingerprint }: DatasetContent, view?: View): void {
    const { lang, look } = store.view
    const dataset = { id: info.id, fingerprint }
    store.patch(view === undefined ? { ...DEFAULT_VIEW, page: 'overview', dataset, lang, look } : { ...view, dataset })
  }

  async function setAside({ info }: Dataset): Promise<void> {
    await library.remove(info.id)
    datasets.remove(info.id)
  }

  async function bringBack({ info }: Dataset): Promise<void> {
    await library.restore(info.id)
  }

  function sentenceOf(outcome: SaveOutcome, saved: string): string {
    const { storageFull, storageRefused } = text.value.importer
    return { saved, full: storageFull, refused: storageRefused }[outcome]
  }

  async function openDataFile(json: unknown): Promise<void> {
    const { readDataFile } = await import('@/link/dataFile')
    const read = readDataFile(json)
    if (read.kind === 'refused') return store.report([read.problem])
    await keep(read.file.dataset, { view: read.file.view })
    store.report(read.file.problems)
  }

  return { keep, openDataFile }
}
