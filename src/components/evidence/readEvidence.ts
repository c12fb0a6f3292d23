import type { Cell, CellTexts } from '@/domain/cell'
import { readCell, readCellTexts } from '@/domain/cell'
import type { CheckResult } from '@/domain/check'
import type { Dataset } from '@/domain/dataset'
import { cellIndex } from '@/domain/dataset'
import type { Source } from '@/domain/source'
import type { Town } from '@/domain/town'
import type { EvidenceAddress } from '@/domain/view'

/** All that is known of one figure. */
export interface Evidence {
  readonly address: EvidenceAddress
  readonly town: Town
  readonly cell: Cell
  readonly texts: CellTexts
  /** null where no report is held or nothing is known of it. */
  readonly source: Source | null
  /** Checks that found something and in which this figure took part. */
  readonly flags: readonly CheckResult[]
}

/** Gathers the evidence of an address; null where the data set does not know its town, year or indicator. */
export function readEvidence(dataset: Dataset, address: EvidenceAddress): Evidence | null {
  const town = dataset.townIndex.get(address.town)
  const year = dataset.yearIndex.get(address.year)
  const indicator = dataset.indicatorIndex.get(address.indicator)
  const place = town === undefined ? undefined : dataset.towns[town]
  if (town === undefined || year === undefined || indicator === undefined || place === undefined) return null
  const at = { town, year, indicator }
  return {
    address,
    town: place,
    cell: readCell(dataset, at),
    texts: readCellTexts(dataset, at),
    source: dataset.sources[dataset.reports[cellIndex(dataset, town, year)] ?? -1] ?? null,
    flags: flagsOf(dataset, at),
  }
}

function flagsOf({ checks }: Dataset, at: Pick<Cell, 'town' | 'year' | 'indicator'>): CheckResult[] {
  return checks.filter(
    ({ outcome, town, year, figures }) =>
      outcome === 'flag' && town === at.town && year === at.year && figures.some((figure) => figure.indicator === at.indicator.id),
  )
}
