import type { Dataset } from '@/domain/dataset'
import { everyRow } from './rowOrder'
import { nameRanks } from './nameRanks'
import { sortOrder } from './sortOrder'

/** Positions of rows in the order to show, and how many of them have a rank. */
export interface RowOrder {
  readonly order: Uint32Array
  readonly ranked: number
}

/** Order of rows by the name of their town; rows stand in data order. */
export function orderByName({ towns }: Dataset, rowTowns: Uint32Array): RowOrder {
  const ranks = nameRanks(towns)
  const keys = new Float64Array(rowTowns.length)
  for (let row = 0; row < keys.length; row++) keys[row] = ranks[rowTowns[row] ?? 0] ?? 0
  return { order: sortOrder(everyRow(keys.length), keys, false), ranked: keys.length }
}

/** Order of rows by figure, ≥ by its floor; rows without one (NaN) come after, as they stood and without rank. */
export function orderByValue(values: Float64Array, descending: boolean): RowOrder {
  const figures = new Uint32Array(values.length)
  const keys = new Float64Array(values.length)
  const rest = new Uint32Array(values.length)
  let ranked = 0
  let unranked = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    if (Number.isNaN(value)) rest[unranked++] = row
    else {
      keys[ranked] = value
      figures[ranked++] = row
    }
  }
  const order = new Uint32Array(values.length)
  order.set(sortOrder(figures.subarray(0, ranked), keys.subarray(0, ranked), descending))
  order.set(rest.subarray(0, unranked), ranked)
  return { order, ranked }
}
