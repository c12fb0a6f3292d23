import type { ResultSeries } from '@/domain/resultTable'
import { QUALIFIER_BITS, RANGE } from '../figures/qualifierCodes'
import type { RowPlaces } from './selectRows'

/** Row numbers 0, 1, 2… */
export function everyRow(length: number): Uint32Array {
  const rows = new Uint32Array(length)
  for (let row = 0; row < length; row++) rows[row] = row
  return rows
}

/** Numbers of the rows marked 1. */
export function positionsOf(marked: Uint8Array): Uint32Array {
  const positions = new Uint32Array(marked.length)
  let count = 0
  for (let row = 0; row < marked.length; row++) {
    if (marked[row] === 1) positions[count++] = row
  }
  return positions.subarray(0, count)
}

/** Towns and years of the rows at the given positions. */
export function pickRows({ towns, years }: RowPlaces, order: Uint32Array): RowPlaces {
  return { towns: pickWords(towns, order), years: pickWords(years, order) }
}

/** The series at the given positions. */
export function pickSeries({ indicator, per, values, maxima, states, marks }: ResultSeries, order: Uint32Array): ResultSeries {
  const picked = { values: new Float64Array(order.length), states: new Uint8Array(order.length), marks: new Uint8Array(order.length) }
  for (let row = 0; row < order.length; row++) {
    const from = order[row] ?? 0
    picked.values[row] = values[from] ?? NaN
    picked.states[row] = states[from] ?? 0
    picked.marks[row] = marks[from] ?? 0
  }
  return { indicator, per, ...picked, maxima: pickMaxima(maxima, order, picked.marks) }
}

function pickWords(column: Uint32Array, order: Uint32Array): Uint32Array {
  const picked = new Uint32Array(order.length)
  for (let row = 0; row < order.length; row++) picked[row] = column[order[row] ?? 0] ?? 0
  return picked
}

function pickMaxima(maxima: ReadonlyMap<number, number>, order: Uint32Array, marks: Uint8Array): Map<number, number> {
  const picked = new Map<number, number>()
  if (maxima.size === 0) return picked
  for (let row = 0; row < order.length; row++) {
    const upper = ((marks[row] ?? 0) & QUALIFIER_BITS) === RANGE ? maxima.get(order[row] ?? 0) : undefined
    if (upper !== undefined) picked.set(row, upper)
  }
  return picked
}
