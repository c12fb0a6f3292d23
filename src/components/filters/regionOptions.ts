import type { Lang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { Town } from '@/domain/town'
import { placeNames } from '@/domain/townLabels'

export interface RegionOption {
  /** As a view holds it: the beginning of the codes where they tell the region, else its name. */
  readonly value: string
  readonly name: string
  readonly towns: number
}

type RegionLevel = 'province' | 'prefecture' | 'county'

const LEVELS = [
  ['province', 2],
  ['prefecture', 4],
  ['county', 6],
] as const satisfies [RegionLevel, number][]

/** Regions at the widest level that tells the towns apart; none where all lie in one. */
export function regionOptions({ towns }: Dataset, lang: Lang): RegionOption[] {
  for (const [level, digits] of LEVELS) {
    const groups = groupBy(towns, level)
    if (groups.size > 1) return [...groups].map(([name, members]) => ({ name: nameOf(members, level, lang) || name, value: valueOf(name, members, digits), towns: members.length }))
  }
  return []
}

function groupBy(towns: readonly Town[], level: RegionLevel): Map<string, Town[]> {
  const groups = new Map<string, Town[]>()
  for (const town of towns) {
    const members = groups.get(town[level])
    if (members !== undefined) members.push(town)
    else if (town[level] !== '') groups.set(town[level], [town])
  }
  return groups
}

function nameOf([first]: readonly Town[], level: RegionLevel, lang: Lang): string {
  return first === undefined ? '' : placeNames(first, lang)[level]
}

function valueOf(name: string, members: readonly Town[], digits: number): string {
  const prefixes = new Set(members.map(({ code }) => (/^\d{9}$/.test(code) ? code.slice(0, digits) : '')))
  const [prefix = ''] = prefixes
  return prefixes.size === 1 && prefix !== '' ? prefix : name
}
