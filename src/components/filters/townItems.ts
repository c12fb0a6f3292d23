import type { Lang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'
import { allNames, placeNames } from '@/domain/townLabels'
import { latestReport } from '@/query/settle/selectYears'
import type { PickItem } from './pickRows'

type RegionLevel = 'province' | 'prefecture' | 'county'
const LEVELS: readonly RegionLevel[] = ['province', 'prefecture', 'county']

/**
 * Towns as items of a list, grouped by the levels of region that tell groups of them apart:
 * a level with one region, or with a region of its own for every town, says nothing.
 */
export function townItems(dataset: Dataset, lang: Lang, towns: readonly Town[] = dataset.towns): PickItem[] {
  const levels = LEVELS.filter((level) => groups(towns, level))
  const twins = levels.includes('county') ? new Set<string>() : repeatedNames(towns)
  const items = towns.map((town) => {
    const names = placeNames(town, lang)
    const { own, regions } = allNames(town)
    return {
      key: town.code,
      label: twins.has(town.name) ? `${names.name} ${regionPath(names).at(-1) ?? ''}`.trim() : names.name,
      note: latestYear(dataset, town),
      path: levels.map((level) => names[level]).filter((name) => name !== ''),
      words: [...own.filter((name) => name !== names.name), ...regions],
    }
  })
  return levels.length === 0 ? items : together(items)
}

function groups(towns: readonly Town[], level: RegionLevel): boolean {
  const regions = new Set(towns.map((town) => town[level]))
  return regions.size > 1 && regions.size < towns.length
}

function repeatedNames(towns: readonly Town[]): ReadonlySet<string> {
  const seen = new Set<string>()
  return new Set(towns.filter(({ name }) => seen.size === seen.add(name).size).map(({ name }) => name))
}

function latestYear(dataset: Dataset, { code }: Town): string {
  const year = dataset.years[latestReport(dataset, dataset.townIndex.get(code) ?? 0)]
  return year === undefined ? '' : String(year)
}

/** Brings the items of one heading together, headings in the order of their first item. */
function together(items: readonly PickItem[], level = 0): PickItem[] {
  const byHeading = new Map<string, PickItem[]>()
  for (const item of items) {
    const heading = item.path[level] ?? ''
    const group = byHeading.get(heading)
    if (group === undefined) byHeading.set(heading, [item])
    else group.push(item)
  }
  const deeper = items.some(({ path }) => path.length > level + 1)
  return [...byHeading.values()].flatMap((group) => (deeper ? together(group, level + 1) : group))
}
