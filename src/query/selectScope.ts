import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { recall } from './recall'
import { selectTowns } from './settle/selectTowns'
import { ALL_YEARS, latestReport, spanYears } from './settle/selectYears'

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
  const span = years.kind === 'latest' ? null : spanYears(dataset, years)
  return recallScope(dataset, span === null ? [towns] : [towns, span[0], span.at(-1)], () => (span === null ? latestScope(dataset, towns) : spanScope(dataset, towns, span)))
}

/** An overview asks for the same reports several times, and once for those in sight. */
const recallScope = recall<Scope>(4)

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
  const scope = emptyScope(towns, 1)
  let count = 0
  for (let i = 0; i < towns.length; i++) {
    const town = towns[i] ?? 0
    const latest = latestReport(dataset, town)
    if (latest >= 0) scope.cells[count++] = town * dataset.years.length + latest
    scope.starts[i + 1] = count
  }
  return { ...scope, cells: scope.cells.subarray(0, count) }
}

function spanScope({ reports, years: { length: width } }: Dataset, towns: Uint32Array, years: readonly number[]): Scope {
  const scope = emptyScope(towns, years.length)
  let count = 0
  for (let i = 0; i < towns.length; i++) {
    const start = (towns[i] ?? 0) * width
    for (const year of years) {
      if (reports[start + year] !== NO_REPORT) scope.cells[count++] = start + year
    }
    scope.starts[i + 1] = count
  }
  return { ...scope, cells: scope.cells.subarray(0, count) }
}

function emptyScope(towns: Uint32Array, years: number): Scope {
  return { towns, cells: new Uint32Array(towns.length * years), starts: new Uint32Array(towns.length + 1) }
}
