import type { Lang } from '@/domain/bilingual'
import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'
import { narrowFirst, placeNames } from '@/domain/townLabels'

/** Widest and narrowest region: 山西 上党, without suffixes; Shangdang District, Shanxi. */
export function shortRegion(town: Town, lang: Lang): string {
  const names = placeNames(town, lang)
  const path = regionPath(names)
  const ends = path.length > 1 ? [path[0] ?? '', path.at(-1) ?? ''] : path
  return narrowFirst(names) ? ends.reverse().join(', ') : ends.map(shortName).join(' ')
}

const SUFFIX = /(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$|区$|县$/u

function shortName(name: string): string {
  const short = name.replace(SUFFIX, '')
  return [...short].length < 2 ? name : short
}
