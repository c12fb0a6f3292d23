import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { selectTowns } from './selectTowns'
import { ALL_YEARS, latestReport, spanYears } from './selectYears'

/** The reports that an overview is drawn from. */
export interface Scope {
  /** Chosen towns, ascending, those without a report among them. */
  readonly towns: Uint32Array
  /** Cell of each report held, in data order. */
  readonly cells: Uint32Array
  /** Those of `towns[i]` stand in `cells` from `starts[i]` to `starts[i + 1]`. */
  readonly starts: Uint32Array
}

/** Reports of the towns, regions and years of a view; of every year where none is chosen. */
export function selectScope(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years'>): Scope {
  const towns = selectTowns(dataset, view)
  const years = view.years ?? ALL_YEARS
  return years.kind === 'latest' ? latestScope(dataset, towns) : spanScope(dataset, towns, spanYears(dataset, years))
}

/** Town and year of each cell, as indices. */
export function everyPlace({ years: { length: width } }: Dataset, cells: Uint32Array): { rowTowns: Uint32Array; rowYears: Uint32Array } {
  return { rowTowns: cells.map((cell) => Math.floor(cell / width)), rowYears: cells.map((cell) => cell % width) }
}

/** One entry a town-year of the data: 1 where it is one of the cells. */
export function markCells({ reports }: Dataset, cells: Uint32Array): Uint8Array {
  const marked = new Uint8Array(reports.length)
  for (let i = 0; i < cells.length; i++) marked[cells[i] ?? 0] = 1
  return marked
}

/** Years of the cells: ascending indices. */
export function yearsOf({ years: { length: width } }: Dataset, cells: Uint32Array): number[] {
  const used = new Uint8Array(width)
  for (let i = 0; i < cells.length; i++) used[(cells[i] ?? 0) % width] = 1
  return [...used.keys()].filter((year) => used[year] === 1)
}

/** Chosen towns of which the scope holds no report. */
export function townsWithoutReport({ towns, starts }: Scope): Uint32Array {
  return towns.filter((_, i) => starts[i] === starts[i + 1])
}

function latestScope(dataset: Dataset, towns: Uint32Array): Scope {
  return collectCells(towns, (town) => {
    const latest = latestReport(dataset, town)
    return latest < 0 ? [] : [town * dataset.years.length + latest]
  })
}

function spanScope({ reports, years: { length: width } }: Dataset, towns: Uint32Array, years: readonly number[]): Scope {
  return collectCells(towns, (town) => years.map((year) => town * width + year).filter((cell) => reports[cell] !== NO_REPORT))
}

function collectCells(towns: Uint32Array, cellsOf: (town: number) => readonly number[]): Scope {
  const cells: number[] = []
  const starts = new Uint32Array(towns.length + 1)
  towns.forEach((town, i) => {
    for (const cell of cellsOf(town)) cells.push(cell)
    starts[i + 1] = cells.length
  })
  return { towns, cells: Uint32Array.from(cells), starts }
}
