import { regionPath } from '@/domain/town'
import type { TownMatch, TownQuery } from './townMatcher'

/** A name without a code, and what the gazetteer knows of it. */
export interface MatchedName {
  readonly query: TownQuery
  readonly match: TownMatch
}

/**
 * Which names that the gazetteer has once take its code unless the reader says otherwise. Of many names some are met
 * by chance: without a region beside them they count where two or more lie in one county and none elsewhere, or where
 * they are half of the names.
 */
export function trustNames(names: readonly MatchedName[]): (query: TownQuery) => boolean {
  const counties = new Map<string, string>()
  const bare = new Set<string>()
  for (const { query, match } of names) {
    if (hasRegion(query)) continue
    bare.add(query.name)
    if (match.kind === 'unique') counties.set(query.name, match.town.code.slice(0, COUNTY))
  }
  const together = counties.size > 1 && new Set(counties.values()).size === 1
  const trusted = together || counties.size * 2 >= bare.size
  return (query) => trusted || hasRegion(query)
}

/** Digits of a code that are those of its county. */
const COUNTY = 6

function hasRegion(query: TownQuery): boolean {
  return regionPath(query).length > 0
}
