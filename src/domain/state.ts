/**
 * States a row of the data may carry. Their order is the code stored in a column, 0 meaning “no row”:
 * only ever append.
 */
export const ROW_STATES = [
  'reported',
  'zero',
  'vague',
  'stated',
  'partial',
  'planned',
  'weakness',
  'unclear',
  'not_applicable',
  'withheld',
  'doubtful',
] as const
export type RowState = (typeof ROW_STATES)[number]

/** States that only the app knows: derived where a cell has no row, or where a normalisation has no denominator. */
export const DERIVED_STATES = ['not_mentioned', 'no_report', 'no_denominator'] as const
export type DerivedState = (typeof DERIVED_STATES)[number]

export type State = RowState | DerivedState

/** Codes: 0 no row, 1… the row states in order, then the derived ones. */
export const STATE_CODES: readonly (State | null)[] = [null, ...ROW_STATES, ...DERIVED_STATES]

const codeByState = new Map(STATE_CODES.map((state, code) => [state, code]))

/** Code of a state in a column; 0 for “no row”. */
export function stateCode(state: State | null): number {
  return codeByState.get(state) ?? 0
}

export const MENTION_STATES = ['stated', 'partial', 'planned', 'weakness', 'unclear'] as const satisfies RowState[]
const mentionStates = new Set<State>(MENTION_STATES)

export function isMentionState(state: State): boolean {
  return mentionStates.has(state)
}

/** Whether the state carries a number that may be drawn. */
export function hasFigure(state: State): boolean {
  return state === 'reported' || state === 'zero' || state === 'doubtful'
}

/** `at_most` (不足) was added to the four of the reports for uploaded tables. Only ever append. */
export const QUALIFIERS = ['exact', 'at_least', 'approx', 'range', 'at_most'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export const BASES = ['printed', 'summed', 'derived'] as const
export type Basis = (typeof BASES)[number]

export const PERIODS = ['year', 'part_year'] as const
export type Period = (typeof PERIODS)[number]

/** What stands beside a number: how exact, from where, for how long. */
export interface Marks {
  readonly qualifier: Qualifier | null
  readonly basis: Basis
  readonly period: Period
}

/** One byte: bits 0–2 qualifier + 1 (0 none), bits 3–4 basis, bit 5 period. */
export function packMarks({ qualifier, basis, period }: Marks): number {
  const q = qualifier === null ? 0 : QUALIFIERS.indexOf(qualifier) + 1
  return q | (BASES.indexOf(basis) << 3) | (PERIODS.indexOf(period) << 5)
}

export function unpackMarks(byte: number): Marks {
  return {
    qualifier: QUALIFIERS[(byte & 7) - 1] ?? null,
    basis: BASES[(byte >> 3) & 3] ?? 'printed',
    period: PERIODS[(byte >> 5) & 1] ?? 'year',
  }
}
