import type { Lang } from './bilingual'
import type { ResultTable } from './resultTable'
import type { PlaceNames, Town } from './town'
import { regionPath } from './town'

/** Writes a name with its region. */
export type TownIn = (town: string, region: string) => string

/** The names of a town and its regions for a reader: each falls back to the data's own where there is no English. */
export function placeNames({ name, county, prefecture, province, english }: Town, lang: Lang): PlaceNames {
  if (lang !== 'en' || english === undefined) return { name, county, prefecture, province }
  return {
    name: english.name || name,
    county: english.county || county,
    prefecture: english.prefecture || prefecture,
    province: english.province || province,
  }
}

export function townName(town: Town | undefined, lang: Lang): string {
  return town === undefined ? '' : placeNames(town, lang).name
}

/** All that a town and its regions are called, in every language, each name once. */
export function allNames(town: Town): { readonly own: readonly string[]; readonly regions: readonly string[] } {
  const { name, english } = town
  const both = english === undefined ? [town] : [town, english]
  return { own: [...new Set([name, english?.name ?? ''])].filter((one) => one !== ''), regions: [...new Set(both.flatMap(regionPath))] }
}

/** A town with all its regions, as each language writes an address: 山西省长治市上党区荫城镇; Yincheng Town, Shangdang District, Changzhi, Shanxi. */
export function fullPlace(town: Town, lang: Lang): string {
  const names = placeNames(town, lang)
  const path = [...regionPath(names), names.name]
  return isLatin(names) ? path.reverse().join(', ') : path.join(lang === 'zh' ? '' : ' ')
}

/** Where a town lies: 山西省 长治市 上党区; Shangdang District, Changzhi, Shanxi. */
export function regionText(town: Town, lang: Lang): string {
  const names = placeNames(town, lang)
  const path = regionPath(names)
  return isLatin(names) ? path.reverse().join(', ') : path.join(' ')
}

/** Names of the towns of a table by index; towns that share a name carry their region. */
export function townLabels({ dataset, rowTowns }: ResultTable, lang: Lang, townIn: TownIn): ReadonlyMap<number, string> {
  const towns = [...new Set(rowTowns)]
  const nameOf = (town: number) => townName(dataset.towns[town], lang)
  const counts = new Map<string, number>()
  for (const town of towns) counts.set(nameOf(town), (counts.get(nameOf(town)) ?? 0) + 1)
  return new Map(towns.map((town) => [town, (counts.get(nameOf(town)) ?? 0) > 1 ? inRegion(dataset.towns[town], lang, townIn) : nameOf(town)]))
}

function inRegion(town: Town | undefined, lang: Lang, townIn: TownIn): string {
  if (town === undefined) return ''
  const names = placeNames(town, lang)
  const region = regionPath(names).at(-1)
  return region === undefined ? names.name : townIn(names.name, region)
}

/** Whether a place is written from the narrow to the wide. */
export function isLatin(names: PlaceNames): boolean {
  return !/\p{Script=Han}/u.test([names.name, ...regionPath(names)].join(''))
}
