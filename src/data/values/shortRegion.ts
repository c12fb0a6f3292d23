import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'

/** Widest and narrowest level of a region without their suffixes: 山西 上党. */
export function shortRegion(town: Town): string {
  const path = regionPath(town)
  const ends = path.length > 1 ? [path[0], path.at(-1)] : path
  return ends.map((name) => shortName(name ?? '')).join(' ')
}

const PROVINCE_SUFFIX = /(?:维吾尔|壮族|回族)?自治区$|特别行政区$|省$|市$|区$|县$/u

function shortName(name: string): string {
  const short = name.replace(PROVINCE_SUFFIX, '')
  return [...short].length < 2 ? name : short
}
