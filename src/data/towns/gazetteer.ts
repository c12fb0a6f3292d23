import type { Town } from '@/domain/town'

/** An area at county level with its towns. */
export interface Area {
  /** The six digits with which the codes of its towns begin. */
  readonly code: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
  /** Each town as `001东华门街道`: the rest of its code, and its name. */
  readonly entries: readonly string[]
}

/** Areas of the country, in the order of their codes. Towns become objects when they are wanted: there are 41,352. */
export type Gazetteer = readonly Area[]

/** Digits of an area's code, and those that an entry adds. */
export const AREA_DIGITS = 6
const DIGITS = 3

/** Reads the lines of `gazetteer.txt`, whose form `scripts/makeGazetteer.mjs` describes. */
export function readGazetteer(text: string): Gazetteer {
  const areas: Area[] = []
  let prefecture = ''
  let province = ''
  for (const line of text.split('\n')) {
    const [code = '', county = '', newPrefecture = '', newProvince = '', list = ''] = line.split('|')
    if (list === '') continue
    if (newPrefecture !== '') prefecture = newPrefecture === '-' ? '' : newPrefecture
    if (newProvince !== '') province = newProvince
    areas.push({ code, county, prefecture, province, entries: list.split(',') })
  }
  return areas
}

/** The name in an entry of an area. */
export function nameOf(entry: string): string {
  return entry.slice(DIGITS)
}

export function codeOf({ code }: Pick<Area, 'code'>, entry: string): string {
  return code + entry.slice(0, DIGITS)
}

export function townOf(area: Area, entry: string): Town {
  const { county, prefecture, province } = area
  return { code: codeOf(area, entry), name: nameOf(entry), county, prefecture, province }
}
