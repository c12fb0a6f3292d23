import type { Readings } from '@/domain/matchName'
import { rankName } from '@/domain/matchName'
import type { FindKind } from '@/stores/recentFinds'
import { FIND_KINDS } from '@/stores/recentFinds'
import type { FindEntry } from './findIndex'

/** Rank of what answers only by the words around it. */
const BY_WORDS = 5

export interface FindQuery {
  /** Folded by `normaliseQuery`, not empty. */
  readonly query: string
  readonly readings: Readings
  /** Most entries of one kind to hand back. */
  readonly most: number
}

/** The best entries of one kind, and how many there are in all. */
export interface FindGroup {
  readonly kind: FindKind
  readonly entries: readonly FindEntry[]
  readonly found: number
}

export interface FindAnswer {
  readonly groups: readonly FindGroup[]
  /** All entries that answer: a longer query is searched among these alone. */
  readonly matches: readonly FindEntry[]
}

/** A search that goes on from its last answer while the reader types on. */
export function createFinder(entries: readonly FindEntry[]): (asked: FindQuery) => FindAnswer {
  let last: { readonly asked: FindQuery; readonly matches: readonly FindEntry[] } | null = null
  return (asked) => {
    const typedOn = last !== null && asked.readings === last.asked.readings && asked.query.startsWith(last.asked.query)
    const answer = searchFind(typedOn && last !== null ? last.matches : entries, asked)
    last = { asked, matches: answer.matches }
    return answer
  }
}

interface Ranked {
  readonly entry: FindEntry
  readonly rank: number
}

/** Searches the entries: best names first, equals in the given order; the kind with the best name comes first. */
export function searchFind(entries: readonly FindEntry[], asked: FindQuery): FindAnswer {
  const rank = ranker(asked)
  const ranked = entries.flatMap((entry): readonly Ranked[] => {
    const found = rank(entry)
    return found === null ? NONE : [{ entry, rank: found }]
  })
  const groups = FIND_KINDS.map((kind) => groupOf(kind, ranked, asked.most)).filter(({ found }) => found > 0)
  return { groups: groups.sort((a, b) => a.best - b.best), matches: ranked.map(({ entry }) => entry) }
}

const NONE: readonly Ranked[] = []

function groupOf(kind: FindKind, ranked: readonly Ranked[], most: number): FindGroup & { readonly best: number } {
  const own = ranked.filter(({ entry }) => entry.kind === kind).sort((a, b) => a.rank - b.rank)
  return { kind, entries: own.slice(0, most).map(({ entry }) => entry), found: own.length, best: own[0]?.rank ?? BY_WORDS }
}

/** Ranks entries for one query; words that many entries share are read once. */
function ranker({ query, readings }: FindQuery): (entry: FindEntry) => number | null {
  const words = new Map<string, boolean>()
  const answers = (word: string): boolean => {
    const known = words.get(word) ?? rankName(word, query, readings) !== null
    words.set(word, known)
    return known
  }
  return ({ names, words: around }) => {
    let best = BY_WORDS + 1
    for (const name of names) best = Math.min(best, rankName(name, query, readings) ?? best)
    if (best > BY_WORDS && around.some(answers)) best = BY_WORDS
    return best > BY_WORDS ? null : best
  }
}
