import { useAnnounce } from '@/composables/useAnnounce'
import { useText } from '@/composables/useText'
import { inLang } from '@/domain/bilingual'
import type { DatasetContent } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import { useLibrary } from '@/stores/library'
import { usePreferences } from '@/stores/preferences'
import { useUndo } from '@/stores/undo'
import { useView } from '@/stores/view'

export interface KeepDataset {
  /** Keeps a data set in this browser, shows it, and offers to take that back. */
  readonly keep: (content: DatasetContent, view?: View) => Promise<void>
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

  async function keep(content: DatasetContent, view?: View): Promise<void> {
    const before = store.view
    const { id } = content.info
    const known = library.fingerprintOf(id) !== null
    const outcome = await library.save(content)
    datasets.add(content)
    const ref = { id, fingerprint: content.fingerprint }
    store.patch(view === undefined ? { ...DEFAULT_VIEW, page: 'overview', dataset: ref, lang: before.lang, look: before.look } : { ...view, dataset: ref })
    const title = inLang(content.info.title, preferences.lang)
    const sentence = { saved: text.value.importer.imported(title), full: text.value.importer.storageFull, refused: text.value.importer.storageRefused }[outcome]
    announce(sentence)
    if (known) return announce(text.value.importer.same)
    undo.offer(sentence, async () => {
      store.patch(before)
      await library.remove(id)
      datasets.remove(id)
    })
  }

  async function openDataFile(json: unknown): Promise<void> {
    const { readDataFile } = await import('@/link/dataFile')
    const read = readDataFile(json)
    if (read.kind === 'refused') return store.report([read.problem])
    await keep(read.file.dataset, read.file.view)
    store.report(read.file.problems)
  }

  return { keep, openDataFile }
}
