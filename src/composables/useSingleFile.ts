import type { InjectionKey } from 'vue'
import { inject } from 'vue'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import type { BoardPageChart } from '@/export/singleFile'
import { fileName } from '@/export/fileName'
import { usePreferences } from '@/stores/preferences'

/** Gives the markup of the page in one file, null where it cannot be had (no network, not deployed). */
export type PageSource = () => Promise<string | null>

export const PAGE_SOURCE: InjectionKey<PageSource> = Symbol('page source')

export interface SavedPage {
  readonly file: Blob
  readonly name: string
}

export interface SingleFileMaker {
  /** A page in one file that opens with a data set and a view of it; null where the page cannot be had. */
  readonly make: (dataset: Dataset, view: View) => Promise<SavedPage | null>
  /** A page in one file that opens with a board and holds the data of its charts. */
  readonly makeBoard: (title: string, charts: readonly BoardPageChart[]) => Promise<SavedPage | null>
}

export function useSingleFile(): SingleFileMaker {
  const source = inject(PAGE_SOURCE, () => Promise.resolve(null), false)
  const preferences = usePreferences()

  async function make(dataset: Dataset, view: View): Promise<SavedPage | null> {
    const page = await source()
    if (page === null) return null
    const { singleFile } = await import('@/export/singleFile')
    return saved(singleFile({ page, dataset, view }), inLang(dataset.info.title, preferences.lang))
  }

  async function makeBoard(title: string, charts: readonly BoardPageChart[]): Promise<SavedPage | null> {
    const page = await source()
    if (page === null) return null
    const { boardPage } = await import('@/export/singleFile')
    return saved(boardPage({ page, title, charts }), title)
  }

  function saved(made: string | null, title: string): SavedPage | null {
    if (made === null) return null
    return { file: new Blob([made], { type: 'text/html;charset=utf-8' }), name: fileName([preferences.locale.messages.common.appName, title], '.html') }
  }

  return { make, makeBoard }
}
