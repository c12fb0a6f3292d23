import type { Town } from '@/domain/town'
import type { CountyMatch, TownMatch, TownMatcher, TownQuery } from '../import/towns/townMatcher'
import { foldWidth } from '../values/foldWidth'
import type { Gazetteer } from './gazetteer'

/** Shortest and longest names of the gazetteer that are looked for at the end of a longer one. */
const SHORTEST = 2
const LONGEST = 15
const KIND = /(?:街道办事处|街道|民族乡|镇|乡|苏木)$/
const SUGGESTED = 6

/**
 * Matches names of towns: 荫城镇, 上党区荫城镇, 山西省长治市上党区荫城镇, or 荫城镇 beside 上党区. A name without its
 * 镇, or with one sign different, is only suggested.
 */
export function createTownMatcher({ towns, byCode }: Gazetteer): TownMatcher {
  const byName = groupBy(towns, ({ name }) => name)
  const byStem = groupBy(towns, ({ name }) => name.replace(KIND, ''))
  const exact = (query: TownQuery): readonly Town[] => {
    const name = plainName(query.name)
    const whole = (byName.get(name) ?? []).filter((town) => liesIn(town, query))
    return whole.length > 0 ? whole : endings(name).flatMap(({ head, tail }) => (byName.get(tail) ?? []).filter((town) => isRegionOf(head, town) && liesIn(town, query)))
  }
  const match = (query: TownQuery): TownMatch => {
    const found = exact(query)
    if (found.length > 1) return { kind: 'several', towns: found }
    const [town] = found
    return town === undefined ? { kind: 'none', suggestions: suggest(query) } : { kind: 'unique', town }
  }
  const suggest = (query: TownQuery): Town[] => {
    const name = plainName(query.name)
    if (name.length < SHORTEST) return []
    const near = (byStem.get(name.replace(KIND, '')) ?? []).filter((town) => liesIn(town, query))
    const typos = near.length > 0 || query.county === '' ? [] : towns.filter((town) => liesIn(town, query) && isOneSignOff(name, town.name))
    return [...near, ...typos].slice(0, SUGGESTED)
  }
  return { match, find: (code) => byCode.get(code) ?? null, counties: (names) => countCounties(names.flatMap((name) => byName.get(plainName(name)) ?? [])) }
}

function groupBy(towns: readonly Town[], keyOf: (town: Town) => string): Map<string, Town[]> {
  const groups = new Map<string, Town[]>()
  for (const town of towns) {
    const group = groups.get(keyOf(town)) ?? []
    if (group.push(town) === 1) groups.set(keyOf(town), group)
  }
  return groups
}

function plainName(name: string): string {
  return foldWidth(name)
    .replace(/[\s\-—·/>]+/g, '')
    .replace(/(?:人民政府|政府|党委)$/, '')
    .replace(/街道办事处$/, '街道')
}

/** Ways to cut a name into a region and a town; the longest town first. */
function endings(name: string): { head: string; tail: string }[] {
  const cuts = Array.from({ length: Math.max(0, name.length - SHORTEST) }, (_, i) => i + 1)
  return cuts.map((at) => ({ head: name.slice(0, at), tail: name.slice(at) })).filter(({ tail }) => tail.length <= LONGEST)
}

/** Whether a text names nothing but regions that a town lies in, from wide to narrow: 长治市上党区, 上党. */
function isRegionOf(text: string, { province, prefecture, county }: Town): boolean {
  let rest = text
  for (const region of [province, prefecture, county]) {
    const short = region.replace(/(?:省|市|县|区|(?:[^\s]{1,3}族)?自治[区州县]|地区|盟|旗)$/, '')
    if (region !== '' && rest.startsWith(region)) rest = rest.slice(region.length)
    else if (short.length >= SHORTEST && rest.startsWith(short)) rest = rest.slice(short.length)
  }
  return rest === ''
}

/** Whether the regions that a query names are those of the town; a region left blank fits all. */
function liesIn(town: Town, { county, prefecture, province }: TownQuery): boolean {
  return sameRegion(county, town.county) && sameRegion(prefecture, town.prefecture) && sameRegion(province, town.province)
}

function sameRegion(said: string, known: string): boolean {
  const plain = foldWidth(said).trim()
  return plain === '' || known === '' || known.startsWith(plain) || plain.endsWith(known)
}

/** Same length, one sign different. */
function isOneSignOff(a: string, b: string): boolean {
  return a.length === b.length && a.length > 2 && [...a].filter((sign, i) => sign !== b[i]).length === 1
}

const COUNTIES = 5

function countCounties(towns: readonly Town[]): CountyMatch[] {
  return [...groupBy(towns, ({ code }) => code.slice(0, 6))]
    .flatMap(([code, [first, ...others]]) =>
      first === undefined || others.length === 0 ? [] : [{ code, county: first.county, prefecture: first.prefecture, province: first.province, matched: others.length + 1 }],
    )
    .sort((a, b) => b.matched - a.matched)
    .slice(0, COUNTIES)
}
