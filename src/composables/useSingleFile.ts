import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { fileName } from '@/export/fileName'
import { usePreferences } from '@/stores/preferences'

/** Gives the markup of the page in one file, null where it cannot be had (no network, not deployed). */
export type PageSource = () => Promise<string | null>

export const PAGE_SOURCE: InjectionKey<PageSource> = Symbol('page source')

export interface SavedPage {
  readonly file: Blob
  readonly name: string
}

/** Makes a page in one file that opens with a data set and a view of it; null where the page cannot be had. */
export function useSingleFile(): { make: (dataset: Dataset, view: View) => Promise<SavedPage | null> } {
  const source = inject(PAGE_SOURCE, () => Promise.resolve(null), false)
  const preferences = usePreferences()

  async function make(dataset: Dataset, view: View): Promise<SavedPage | null> {
    const page = await source()
    if (page === null) return null
    const { singleFile } = await import('@/export/singleFile')
    const made = singleFile({ page, dataset, view })
    if (made === null) return null
    const title = inLang(dataset.info.title, preferences.lang)
    return { file: new Blob([made], { type: 'text/html;charset=utf-8' }), name: fileName([preferences.locale.messages.common.appName, title], '.html') }
  }

  return { make }
}
