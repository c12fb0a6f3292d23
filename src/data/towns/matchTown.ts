import type { Town } from '@/domain/town'
import type { CountyMatch, TownMatch, TownMatcher, TownQuery } from '../import/towns/townMatcher'
import { foldWidth } from '../values/foldWidth'
import type { Area, Gazetteer } from './gazetteer'
import { AREA_DIGITS, codeOf, nameOf, townOf } from './gazetteer'
import { townIndex } from './townIndex'

/** Shortest and longest names of the gazetteer that are looked for at the end of a longer one. */
const SHORTEST = 2
const LONGEST = 15
const KIND = /(?:街道办事处|街道|民族乡|镇|乡|苏木)$/
const SUGGESTED = 6

/**
 * Matches names of towns: 荫城镇, 上党区荫城镇, 山西省长治市上党区荫城镇, or 荫城镇 beside 上党区. A name without its
 * 镇, or with one sign different, is only suggested.
 */
export function createTownMatcher(gazetteer: Gazetteer): TownMatcher {
  const byName = townIndex(gazetteer, (name) => name)
  const byStem = townIndex(gazetteer, stemOf)
  const areas = new Map(gazetteer.map((area) => [area.code, area]))
  const exact = (query: TownQuery): readonly Town[] => {
    const name = plainName(query.name)
    const whole = byName(name).filter((town) => liesIn(town, query))
    return whole.length > 0 ? whole : endings(name).flatMap(({ head, tail }) => byName(tail).filter((town) => isRegionOf(head, town) && liesIn(town, query)))
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
    const near = byStem(stemOf(name)).filter((town) => liesIn(town, query))
    const typos = near.length > 0 || query.county === '' ? [] : typosOf(gazetteer, name, query)
    return [...near, ...typos].slice(0, SUGGESTED)
  }
  return { match, find: (code) => findTown(areas, code), counties: (names) => countCounties(names.flatMap((name) => byName(plainName(name)))) }
}

/** The town of a code, or null. */
function findTown(areas: ReadonlyMap<string, Area>, code: string): Town | null {
  const area = areas.get(code.slice(0, AREA_DIGITS))
  const entry = area?.entries.find((one) => codeOf(area, one) === code)
  return area === undefined || entry === undefined ? null : townOf(area, entry)
}

function stemOf(name: string): string {
  return name.replace(KIND, '')
}

/** Towns of the regions told whose name is one sign off. */
function typosOf(gazetteer: Gazetteer, name: string, query: TownQuery): Town[] {
  return gazetteer.filter((area) => liesIn(area, query)).flatMap((area) => area.entries.filter((entry) => isOneSignOff(name, nameOf(entry))).map((entry) => townOf(area, entry)))
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

type Region = Pick<Town, 'county' | 'prefecture' | 'province'>

/** Whether the regions that a query names are those of the town; a region left blank fits all. */
function liesIn(town: Region, { county, prefecture, province }: TownQuery): boolean {
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
  const counties = new Map<string, CountyMatch>()
  for (const { code: own, county, prefecture, province } of towns) {
    const code = own.slice(0, AREA_DIGITS)
    counties.set(code, { code, county, prefecture, province, matched: (counties.get(code)?.matched ?? 0) + 1 })
  }
  return [...counties.values()]
    .filter(({ matched }) => matched > 1)
    .sort((a, b) => b.matched - a.matched)
    .slice(0, COUNTIES)
}
