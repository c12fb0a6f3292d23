import { defineStore } from 'pinia'
import { inject, shallowRef } from 'vue'
import { STORAGE } from './preferences'

export const FIND_KINDS = ['town', 'indicator', 'page'] as const
export type FindKind = (typeof FIND_KINDS)[number]

/** A place to go to: the code of a town, the id of an indicator, or a page. */
export interface FindTarget {
  readonly kind: FindKind
  readonly id: string
}

export const RECENT_KEY = 'zhenjian.find.recent'
const MOST = 6

/** What was found last, newest first, kept between visits. */
export const useRecentFinds = defineStore('recentFinds', () => {
  const storage = inject(STORAGE, null)
  const recent = shallowRef<readonly FindTarget[]>(readRecent(storage?.getItem(RECENT_KEY) ?? null))

  function remember(target: FindTarget): void {
    recent.value = addRecent(recent.value, target)
    try {
      storage?.setItem(RECENT_KEY, writeRecent(recent.value))
    } catch {
      // A full storage costs only the memory of what was found.
    }
  }

  return { recent, remember }
})

/** The targets that a text names; nothing where it is not ours. */
export function readRecent(text: string | null): FindTarget[] {
  if (text === null) return []
  return text.split('\n').flatMap((line) => {
    const [kind, id] = line.split('\t')
    const known = FIND_KINDS.find((one) => one === kind)
    return known === undefined || id === undefined || id === '' ? [] : [{ kind: known, id }]
  })
}

/** The list with one more at its head. */
export function addRecent(recent: readonly FindTarget[], { kind, id }: FindTarget): FindTarget[] {
  return [{ kind, id }, ...recent.filter((other) => other.kind !== kind || other.id !== id)].slice(0, MOST)
}

export function writeRecent(recent: readonly FindTarget[]): string {
  return recent.map(({ kind, id }) => `${kind}\t${id}`).join('\n')
}
