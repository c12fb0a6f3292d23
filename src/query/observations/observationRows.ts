import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { shownIndicators } from '../reports/shownIndicators'
import { selectScope } from '../selectScope'

/**
 * An observation (a figure or mention that a report gives) by its number: cell × indicators + indicator.
 * Ascending numbers go town by town, year by year and through the codebook. No object stands for a row.
 */
export type ObservationRow = number

/** Where an observation stands. */
export interface ObservationPlace {
  /** Index into `Dataset.towns`. */
  readonly town: number
  /** Index into `Dataset.years`. */
  readonly year: number
  /** Index of the town-year in every column. */
  readonly cell: number
  readonly indicator: Indicator
}

export function placeOf({ indicators, years }: Dataset, row: ObservationRow): ObservationPlace | null {
  const cell = Math.floor(row / indicators.length)
  const indicator = indicators[row % indicators.length]
  return indicator === undefined ? null : { town: Math.floor(cell / years.length), year: cell % years.length, cell, indicator }
}

/** Every observation within the towns, regions, years and themes of a view, in the order of the data. */
export function observationRows(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years' | 'themes'>): Uint32Array {
  const { cells } = selectScope(dataset, view)
  const columns = statesOf(dataset, shownIndicators(dataset, view))
  const rows = new Uint32Array(countRows(columns, cells))
  const width = dataset.indicators.length
  let count = 0
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0
    for (const { at, states } of columns) {
      if (states[cell] !== 0) rows[count++] = cell * width + at
    }
  }
  return rows
}

interface StateColumn {
  /** Place of the indicator in the codebook. */
  readonly at: number
  readonly states: Uint8Array
}

function statesOf({ indicators, columns }: Dataset, shown: readonly Indicator[]): StateColumn[] {
  const wanted = new Set(shown)
  return indicators.flatMap((indicator, at) => {
    const states = wanted.has(indicator) ? columns.get(indicator.id)?.states : undefined
    return states === undefined ? [] : [{ at, states }]
  })
}

function countRows(columns: readonly StateColumn[], cells: Uint32Array): number {
  let count = 0
  for (const { states } of columns) {
    for (let i = 0; i < cells.length; i++) {
      if (states[cells[i] ?? 0] !== 0) count++
    }
  }
  return count
}
