import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import { inLang } from '@/domain/bilingual'
import { datasetFileName } from '@/export/fileName'
import { useDatasets } from '@/stores/datasets'
import { usePreferences } from '@/stores/preferences'
import { useView } from '@/stores/view'

/** Gives the markup of the page in one file, null where it cannot be had (no network, not deployed). */
export type PageSource = () => Promise<string | null>

export const PAGE_SOURCE: InjectionKey<PageSource> = Symbol('page source')

export interface SavedPage {
  readonly file: Blob
  readonly name: string
}

/** Makes a page in one file with the present data set and view in it; null where the page or its data cannot be had. */
export function useSingleFile(): { make: () => Promise<SavedPage | null> } {
  const source = inject(PAGE_SOURCE, () => Promise.resolve(null), false)
  const datasets = useDatasets()
  const preferences = usePreferences()
  const store = useView()

  async function make(): Promise<SavedPage | null> {
    const dataset = datasets.active
    const page = await source()
    if (dataset === null || page === null) return null
    const { singleFile } = await import('@/export/singleFile')
    const made = singleFile({ page, dataset, view: store.view })
    if (made === null) return null
    const title = inLang(dataset.info.title, preferences.lang)
    return { file: new Blob([made], { type: 'text/html;charset=utf-8' }), name: datasetFileName(title, preferences.locale)('.html') }
  }

  return { make }
}
