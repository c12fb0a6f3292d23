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
  return narrowFirst(names) ? path.reverse().join(', ') : path.join(lang === 'zh' ? '' : ' ')
}

/** Where a town lies: 山西省 长治市 上党区; Shangdang District, Changzhi, Shanxi. */
export function regionText(town: Town, lang: Lang): string {
  const names = placeNames(town, lang)
  const path = regionPath(names)
  return narrowFirst(names) ? path.reverse().join(', ') : path.join(' ')
}

/** Names the towns of a table by index; those that share a name carry their region. Only the names asked for are written. */
export function townLabels({ dataset, rowTowns }: ResultTable, lang: Lang, townIn: TownIn): (town: number) => string {
  const numbers = nameNumbers(dataset.towns, lang)
  const counts = countTowns(numbers, rowTowns)
  return (town) => ((counts[numbers[town] ?? 0] ?? 0) > 1 ? inRegion(dataset.towns[town], lang, townIn) : townName(dataset.towns[town], lang))
}

const known: Readonly<Record<Lang, WeakMap<readonly Town[], Uint32Array>>> = { zh: new WeakMap(), en: new WeakMap() }

/** The name of each town as a number, like names alike. Worked out once a data set and language. */
function nameNumbers(towns: readonly Town[], lang: Lang): Uint32Array {
  const found = known[lang].get(towns) ?? numberNames(towns, lang)
  known[lang].set(towns, found)
  return found
}

function numberNames(towns: readonly Town[], lang: Lang): Uint32Array {
  const numbers = new Map<string, number>()
  return Uint32Array.from(towns, (town) => {
    const name = townName(town, lang)
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return number
  })
}

/** How many of the towns in the rows bear each name. */
function countTowns(numbers: Uint32Array, rowTowns: ResultTable['rowTowns']): Uint32Array {
  const counts = new Uint32Array(numbers.length)
  const seen = new Uint8Array(numbers.length)
  for (let row = 0; row < rowTowns.length; row++) {
    const town = rowTowns[row] ?? 0
    if (seen[town] === 1) continue
    seen[town] = 1
    const number = numbers[town] ?? 0
    counts[number] = (counts[number] ?? 0) + 1
  }
  return counts
}

function inRegion(town: Town | undefined, lang: Lang, townIn: TownIn): string {
  if (town === undefined) return ''
  const names = placeNames(town, lang)
  const region = regionPath(names).at(-1)
  return region === undefined ? names.name : townIn(names.name, region)
}

/** Whether a place is written from the narrow to the wide: wherever its names are not Chinese. */
export function narrowFirst(names: PlaceNames): boolean {
  return !/\p{Script=Han}/u.test([names.name, ...regionPath(names)].join(''))
}
