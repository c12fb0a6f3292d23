import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Town } from '@/domain/town'
import { regionPath } from '@/domain/town'
import type { EvidenceAddress } from '@/domain/view'

const NOWHERE: Town = { code: '', name: '', county: '', prefecture: '', province: '' }

export function townOf(table: ResultTable, town: number): Town {
  return table.dataset.towns[town] ?? NOWHERE
}

export function yearOf(table: ResultTable, year: number): number {
  return table.dataset.years[year] ?? 0
}

/** Where the evidence of a cell is found. */
export function addressOf(table: ResultTable, cell: ResultCell): EvidenceAddress {
  return { town: townOf(table, cell.town).code, indicator: cell.indicator.id, year: yearOf(table, cell.year) }
}

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
