import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Town } from '@/domain/town'

/** Rows of two data sets side by side; indices into each, -1 where it has none. */
export interface Aligned {
  readonly towns: readonly Pair<Town>[]
  readonly years: readonly Pair<number>[]
  readonly indicators: readonly Indicator[]
}

export interface Pair<T> {
  readonly own: T
  readonly base: number
  readonly fresh: number
}

export type Cube = Pick<DatasetContent, 'towns' | 'years' | 'indicators'>

/**
 * Lays a fresh data set beside the one that is there. Towns are the same by their code, or by their name where one
 * side has no code for it and the other has the name once.
 */
export function alignDatasets(base: Cube, fresh: Cube): Aligned {
  const years = [...new Set([...base.years, ...fresh.years])].sort((a, b) => a - b)
  const known = new Set(base.indicators.map(({ id }) => id))
  return {
    towns: pairTowns(base.towns, fresh.towns),
    years: years.map((year) => ({ own: year, base: base.years.indexOf(year), fresh: fresh.years.indexOf(year) })),
    indicators: [...base.indicators, ...fresh.indicators.filter(({ id }) => !known.has(id))],
  }
}

/** Whether both sides have a town. */
export function shareTowns(base: readonly Town[], fresh: readonly Town[]): boolean {
  const find = townFinder(base)
  return fresh.some((town) => find(town) >= 0)
}

/** How many places for figures both sides have: towns by years by indicators. */
export function sharedPlaces(base: Cube, fresh: Cube): number {
  const { towns, years } = alignDatasets(base, fresh)
  const known = new Set(base.indicators.map(({ id }) => id))
  const shared = (pairs: readonly Pair<unknown>[]): number => pairs.filter((pair) => pair.base >= 0 && pair.fresh >= 0).length
  return shared(towns) * shared(years) * fresh.indicators.filter(({ id }) => known.has(id)).length
}

function pairTowns(base: readonly Town[], fresh: readonly Town[]): Pair<Town>[] {
  const find = townFinder(base)
  const partners = new Map<number, number>()
  const newcomers: Pair<Town>[] = []
  fresh.forEach((town, at) => {
    const partner = find(town)
    if (partner >= 0 && !partners.has(partner)) partners.set(partner, at)
    else newcomers.push({ own: town, base: -1, fresh: at })
  })
  const kept = base.map((town, at): Pair<Town> => {
    const partner = partners.get(at) ?? -1
    return { own: hasCode(town) ? town : (fresh[partner] ?? town), base: at, fresh: partner }
  })
  return [...kept, ...newcomers]
}

function townFinder(towns: readonly Town[]): (town: Town) => number {
  const byCode = new Map(towns.map(({ code }, at) => [code, at]))
  const byName = new Map<string, number>()
  towns.forEach(({ name }, at) => byName.set(name, byName.has(name) ? -1 : at))
  return (town) => {
    const same = byCode.get(town.code)
    if (same !== undefined) return same
    const namesake = byName.get(town.name) ?? -1
    const other = towns[namesake]
    return other === undefined || (hasCode(town) && hasCode(other)) ? -1 : namesake
  }
}

function hasCode({ code, name }: Town): boolean {
  return code !== name
}

/** One column of each side; undefined where a side has none. */
export interface ColumnPair {
  readonly base: IndicatorColumn | undefined
  readonly fresh: IndicatorColumn | undefined
}
