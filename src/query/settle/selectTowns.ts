import type { Dataset } from '@/domain/dataset'
import type { Town } from '@/domain/town'
import type { TownSelection, View } from '@/domain/view'
import { recall } from '../recall'
import { everyRow } from '../rows/rowOrder'

const DIGITS = /^\d+$/

type TownFilter = Pick<View, 'towns' | 'regions'>

const recallTowns = recall<Uint32Array>(4)

/**
 * Towns that a view looks at, as ascending indices. Codes and regions that the data does not have are skipped;
 * a list of which nothing is known stands for “all”, as a link with only unknown names does.
 */
export function selectTowns(dataset: Dataset, filter: TownFilter): Uint32Array {
  return recallTowns(dataset, [filter.towns, filter.regions], () => filterTowns(dataset, filter))
}

function filterTowns(dataset: Dataset, { towns, regions }: TownFilter): Uint32Array {
  const chosen = towns === 'none' ? new Uint32Array(0) : listedTowns(dataset, towns)
  if (regions.length === 0) return chosen
  const inside = regionTest(regions)
  if (!dataset.towns.some(inside)) return chosen
  return chosen.filter((index) => {
    const town = dataset.towns[index]
    return town !== undefined && inside(town)
  })
}

function listedTowns(dataset: Dataset, towns: Exclude<TownSelection, 'none'>): Uint32Array {
  if (towns === 'all') return everyRow(dataset.towns.length)
  if ('allBut' in towns) {
    const leftOut = townIndices(dataset, towns.allBut)
    return everyRow(dataset.towns.length).filter((town) => !leftOut.has(town))
  }
  const known = townIndices(dataset, towns)
  return known.size === 0 && towns.length > 0 ? everyRow(dataset.towns.length) : Uint32Array.from(known).sort()
}

/** Indices of the towns that the data knows, in the order given. */
export function townIndices(dataset: Dataset, codes: readonly string[]): Set<number> {
  const found = new Set<number>()
  for (const code of codes) {
    const index = dataset.townIndex.get(code)
    if (index !== undefined) found.add(index)
  }
  return found
}

/** Whether a town lies in one of the regions: digits are the beginning of its code, anything else a name. */
export function regionTest(regions: readonly string[]): (town: Town) => boolean {
  const prefixes = regions.filter((region) => DIGITS.test(region))
  const names = new Set(regions.filter((region) => !DIGITS.test(region)))
  const isNamed = ({ county, prefecture, province }: Town) => names.has(county) || names.has(prefecture) || names.has(province)
  const isCoded = ({ code }: Town) => prefixes.some((prefix) => code.startsWith(prefix))
  return (town) => (prefixes.length > 0 && isCoded(town)) || (names.size > 0 && isNamed(town))
}
