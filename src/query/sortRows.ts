import type { Dataset } from '@/domain/dataset'
import type { ResultSeries } from '@/domain/resultTable'
import type { Sort } from '@/domain/view'
import { nameRanks } from './nameRanks'
import type { Rows } from './selectRows'
import { sortOrder } from './sortOrder'

/** Positions of rows in the order to show, and how many of them have a rank. */
export interface RowOrder {
  readonly order: Uint32Array
  readonly ranked: number
}

/**
 * Order of rows that stand in data order. By value: figures of `first` first (≥ by its floor), then the rows without
 * one, in data order and without rank.
 */
export function sortRows(dataset: Dataset, rows: Rows, { sort, first }: { readonly sort: Sort; readonly first: ResultSeries | undefined }): RowOrder {
  const everyRow = Uint32Array.from(rows.towns.keys())
  if (sort === 'source') return { order: everyRow, ranked: everyRow.length }
  if (sort === 'name') return { order: byName(dataset, rows, everyRow), ranked: everyRow.length }
  return byValue(everyRow, first?.values ?? new Float64Array(everyRow.length).fill(NaN), sort === '-value')
}

function byName({ towns }: Dataset, rows: Rows, everyRow: Uint32Array): Uint32Array {
  const ranks = nameRanks(towns)
  return sortOrder(everyRow, Float64Array.from(rows.towns, (town) => ranks[town] ?? 0), false)
}

function byValue(everyRow: Uint32Array, values: Float64Array, descending: boolean): RowOrder {
  const figures = everyRow.filter((row) => !Number.isNaN(values[row]))
  const rest = everyRow.filter((row) => Number.isNaN(values[row]))
  const order = new Uint32Array(everyRow.length)
  order.set(sortOrder(figures, values.filter((value) => !Number.isNaN(value)), descending))
  order.set(rest, figures.length)
  return { order, ranked: figures.length }
}
