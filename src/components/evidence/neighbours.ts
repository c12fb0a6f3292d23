import type { Dataset } from '@/domain/dataset'
import { cellIndex } from '@/domain/dataset'
import type { EvidenceAddress, Page } from '@/domain/view'

/** Where the reader can go from an open figure, in the order of the page. */
export interface Neighbours {
  readonly previous: EvidenceAddress | null
  readonly next: EvidenceAddress | null
  /** Place of the open figure, from 1; 0 where it is not among them. */
  readonly index: number
  readonly count: number
}

/**
 * Town by town through one indicator, or, on the page of a town, indicator by indicator through its report.
 * From a cell without a row the way leads to the first that has one.
 */
export function neighboursOf(dataset: Dataset, open: EvidenceAddress, page: Page): Neighbours {
  const along = page === 'town' ? alongReport(dataset, open) : alongIndicator(dataset, open)
  const at = along.findIndex((address) => sameAddress(address, open))
  return { previous: along[at - 1] ?? null, next: along[at + 1] ?? null, index: at + 1, count: along.length }
}

export function sameAddress(a: EvidenceAddress, b: EvidenceAddress): boolean {
  return a.town === b.town && a.year === b.year && a.indicator === b.indicator
}

function alongIndicator(dataset: Dataset, { indicator }: EvidenceAddress): EvidenceAddress[] {
  const column = dataset.columns.get(indicator)
  if (column === undefined) return []
  const width = dataset.years.length
  const cells = [...column.states.keys()].filter((cell) => column.states[cell] !== 0)
  return cells.map((cell) => ({
    town: dataset.towns[Math.floor(cell / width)]?.code ?? '',
    year: dataset.years[cell % width] ?? 0,
    indicator,
  }))
}

function alongReport(dataset: Dataset, { town, year }: EvidenceAddress): EvidenceAddress[] {
  const cell = cellIndex(dataset, dataset.townIndex.get(town) ?? 0, dataset.yearIndex.get(year) ?? 0)
  const held = dataset.indicators.filter(({ id }) => (dataset.columns.get(id)?.states[cell] ?? 0) !== 0)
  return held.map(({ id }) => ({ town, year, indicator: id }))
}
