import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { Description } from '@/charts/describe'
import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import type { SentLink } from '@/link/linkAddress'
import { linkToView } from '@/link/linkAddress'
import { pinView } from '@/link/pinView'
import { encodeView } from '@/link/viewCodec'
import { usePreferences } from '@/stores/preferences'
import { useResult } from '@/stores/result'
import { useView } from '@/stores/view'
import { pageAddress } from './pageAddress'
import { usePageDataset } from './usePageDataset'
import { useText } from './useText'

/** What is passed on: the result as the reader sees it, under a link that settles every choice. */
export interface Shared {
  readonly table: ResultTable
  readonly description: Description
  readonly view: View
  readonly link: SentLink
  /** What differs from the defaults only: for print, where every sign counts. Empty where the data is not of this page: nobody else could open it. */
  readonly shortLink: string
  readonly base: string
  /** The state of the data, as it goes along with a link; empty where the page rests on no single data set. */
  readonly dataState: string
  /** The same beside a link that carries no data, which then says so. */
  readonly linkState: string
}

/** The present view ready to be shared; null until its data is here. */
export function useShared(): ComputedRef<Shared | null> {
  const store = useView()
  const result = useResult()
  const preferences = usePreferences()
  const text = useText()
  const pageDataset = usePageDataset()
  const base = pageAddress()
  return computed(() => {
    const { table, description } = result
    if (table === null || description === null) return null
    const view = store.view.page === 'compare' ? pinView(store.view, table) : store.view
    const info = pageDataset.value
    const dataState = info === null ? '' : text.value.shell.footData(inLang(info.title, preferences.lang), info.version, '')
    const linkState = info === null || info.origin === 'builtin' ? dataState : text.value.share.withAside(dataState, text.value.share.withoutData)
    const shortLink = table.dataset.info.origin === 'builtin' ? `${base}?${encodeView(view, { full: false, dataset: table.dataset })}` : ''
    return { table, description, view, base, dataState, linkState, link: linkToView(base, view, table.dataset), shortLink }
  })
}
