import type { FindTarget } from './findIndex'
import { FIND_KINDS } from './findIndex'

export const RECENT_KEY = 'zhenjian.find.recent'
const MOST = 6

/** What was found last, newest first; nothing where the text is not ours. */
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
