import type { Dataset } from '@/domain/dataset'
import type { Qualifier, State } from '@/domain/state'
import { QUALIFIERS, STATE_CODES, stateCode } from '@/domain/state'
import { QUALIFIER_BITS } from '../figures/qualifierCodes'

/** What else a list of observations is narrowed to; an empty list stands for all. */
export interface ObservationFilter {
  readonly states: readonly State[]
  readonly qualifiers: readonly Qualifier[]
  /** Only what a check has flagged. */
  readonly flagged: boolean
}

export const NO_FILTER: ObservationFilter = { states: [], qualifiers: [], flagged: false }

/** The rows that pass, in their order. */
export function filterObservations(dataset: Dataset, rows: Uint32Array, filter: ObservationFilter): Uint32Array {
  const states = allowedCodes(filter.states.map(stateCode), STATE_CODES.length)
  const qualifiers = allowedCodes(filter.qualifiers.map((qualifier) => QUALIFIERS.indexOf(qualifier) + 1), QUALIFIER_BITS + 1)
  const width = dataset.indicators.length
  const columns = dataset.indicators.map(({ id }) => ({ column: dataset.columns.get(id), flags: dataset.flags.get(id) }))
  return rows.filter((row) => {
    const cell = Math.floor(row / width)
    const { column, flags } = columns[row % width] ?? {}
    if (column === undefined || states[column.states[cell] ?? 0] === 0) return false
    return qualifiers[(column.marks[cell] ?? 0) & QUALIFIER_BITS] === 1 && (!filter.flagged || flags?.has(cell) === true)
  })
}

function allowedCodes(codes: readonly number[], size: number): Uint8Array {
  const allowed = new Uint8Array(size).fill(codes.length === 0 ? 1 : 0)
  for (const code of codes) allowed[code] = 1
  return allowed
}

/** How many rows there are of each kind; kinds that do not occur are left out. */
export interface ObservationCounts {
  readonly states: ReadonlyMap<State, number>
  readonly qualifiers: ReadonlyMap<Qualifier, number>
  readonly flagged: number
}

export function countObservations(dataset: Dataset, rows: Uint32Array): ObservationCounts {
  const states = new Uint32Array(STATE_CODES.length)
  const qualifiers = new Uint32Array(QUALIFIER_BITS + 1)
  const width = dataset.indicators.length
  const columns = dataset.indicators.map(({ id }) => ({ column: dataset.columns.get(id), flags: dataset.flags.get(id) }))
  let flagged = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const cell = Math.floor(row / width)
    const { column, flags } = columns[row % width] ?? {}
    bump(states, column?.states[cell] ?? 0)
    bump(qualifiers, (column?.marks[cell] ?? 0) & QUALIFIER_BITS)
    if (flags?.has(cell) === true) flagged++
  }
  return { states: countsOf(STATE_CODES, states), qualifiers: countsOf([null, ...QUALIFIERS], qualifiers), flagged }
}

function bump(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1
}

function countsOf<T extends string>(names: readonly (T | null)[], counts: Uint32Array): Map<T, number> {
  const found = new Map<T, number>()
  names.forEach((name, code) => {
    const count = counts[code] ?? 0
    if (name !== null && count > 0) found.set(name, count)
  })
  return found
}
