import type { Dataset } from '@/domain/dataset'
import { normaliseQuery } from '@/domain/matchName'
import { allNames } from '@/domain/townLabels'
import type { Page } from '@/domain/view'
import { PAGES } from '@/domain/view'
import type { FindTarget } from '@/stores/recentFinds'

/** A target with all it may be found by, folded by `normaliseQuery`. */
export interface FindEntry extends FindTarget {
  /** Its own names, by which it is ranked. */
  readonly names: readonly string[]
  /** Words around it: regions, wordings of reports. They count less. */
  readonly words: readonly string[]
}

/** Names of the pages, several each, with spaces between. */
export type PageNames = Readonly<Record<Page, string>>

/** Everything that can be found in a data set, in its own order. */
export function buildFindIndex(dataset: Dataset | null, pages: PageNames): FindEntry[] {
  const entries = dataset === null ? [] : [...townEntries(dataset), ...indicatorEntries(dataset)]
  return [...entries, ...PAGES.map((id) => ({ kind: 'page' as const, id, names: fold(pages[id].split(' ')), words: [] }))]
}

function townEntries({ towns }: Dataset): FindEntry[] {
  const regions = new Map<string, string>()
  const region = (name: string): string => {
    const known = regions.get(name) ?? normaliseQuery(name)
    regions.set(name, known)
    return known
  }
  return towns.map((town) => {
    const { own, regions: around } = allNames(town)
    return { kind: 'town', id: town.code, names: fold(own.includes(town.code) ? own : [...own, town.code]), words: around.map(region) }
  })
}

function indicatorEntries({ indicators }: Dataset): FindEntry[] {
  return indicators.map(({ id, name, wording }) => ({ kind: 'indicator', id, names: fold([name.zh, name.en]), words: fold(wording) }))
}

function fold(names: readonly string[]): string[] {
  return names.filter((name) => name !== '').map(normaliseQuery)
}
