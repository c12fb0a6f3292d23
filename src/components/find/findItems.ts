import type { Lang } from '@/domain/bilingual'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { regionText, townName } from '@/domain/townLabels'
import type { Page, ViewChange } from '@/domain/view'
import { PAGES } from '@/domain/view'
import type { FindTarget } from '@/stores/recentFinds'

/** A target as it stands in the list. */
export interface FindItem extends FindTarget {
  readonly label: string
  /** Small text beside it; empty where there is none. */
  readonly note: string
  /** Where it leads. */
  readonly change: ViewChange
}

/** What the page knows of names. */
export interface FindNames {
  readonly dataset: Dataset | null
  readonly lang: Lang
  readonly pages: Readonly<Record<Page, string>>
}

/** Writes a target out; null where the data set does not have it. */
export function findItem({ kind, id }: FindTarget, names: FindNames): FindItem | null {
  if (kind === 'page') return pageItem(id, names)
  return kind === 'town' ? townItem(id, names) : indicatorItem(id, names)
}

function pageItem(id: string, { pages }: FindNames): FindItem | null {
  const page = PAGES.find((one) => one === id)
  return page === undefined ? null : { kind: 'page', id, label: pages[page], note: '', change: { page, evidence: null } }
}

function townItem(id: string, { dataset, lang }: FindNames): FindItem | null {
  const town = dataset?.towns[dataset.townIndex.get(id) ?? -1]
  if (town === undefined) return null
  const change: ViewChange = { page: 'town', towns: [id], years: null, themes: [], evidence: null }
  return { kind: 'town', id, label: townName(town, lang), note: regionText(town, lang), change }
}

function indicatorItem(id: string, { dataset, lang }: FindNames): FindItem | null {
  const indicator = dataset?.indicatorIndex.get(id)
  if (indicator === undefined) return null
  const theme = dataset?.themes.find((one) => one.id === indicator.theme)
  const change: ViewChange = { page: 'indicator', indicators: [id], evidence: null }
  return { kind: 'indicator', id, label: inLang(indicator.name, lang), note: theme === undefined ? '' : inLang(theme.name, lang), change }
}
