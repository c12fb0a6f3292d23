import type { StartMessages } from '@/locales/messages'
import { PAGES } from '@/domain/view'
import type { FindTarget } from '@/stores/recentFinds'
import type { FindItem, FindNames } from './findItems'
import { findItem } from './findItems'
import type { FindGroup } from './searchFind'

/** A part of the list under its heading. */
export interface FindSection {
  readonly id: string
  readonly title: string
  readonly items: readonly FindItem[]
  /** How many more there are than stand here. */
  readonly more: number
}

/** Up to this many towns are offered before anything is typed. */
const FEW_TOWNS = 12

/** What is offered before anything is typed: what was found last, the towns where they are few, the pages. */
export function offeredSections(recent: readonly FindTarget[], names: FindNames, { find }: StartMessages): FindSection[] {
  const towns = names.dataset !== null && names.dataset.towns.length <= FEW_TOWNS ? names.dataset.towns : []
  const sections = [
    section('recent', find.recent, { targets: recent, names }),
    section('town', find.kinds.town, { targets: towns.map(({ code }) => ({ kind: 'town', id: code })), names }),
    section('page', find.kinds.page, { targets: PAGES.map((id) => ({ kind: 'page', id })), names }),
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** What was found, by kind. */
export function foundSections(groups: readonly FindGroup[], names: FindNames, { find }: StartMessages): FindSection[] {
  return groups.map(({ kind, entries, found }) => ({
    ...section(kind, find.kinds[kind], { targets: entries, names }),
    more: found - entries.length,
  }))
}

function section(id: string, title: string, { targets, names }: { readonly targets: readonly FindTarget[]; readonly names: FindNames }): FindSection {
  return { id, title, items: targets.flatMap((target) => findItem(target, names) ?? []), more: 0 }
}
