import type { IndicatorColumn } from '@/domain/dataset'
import type { State } from '@/domain/state'
import { DERIVED_STATES, STATE_CODES, hasFigure, isMentionState } from '@/domain/state'

/** How much a report says in a cell, least first: nothing, that it does not apply or is withheld, a mention, words, a figure. */
export const CELL_CLASSES = ['not_mentioned', 'otherwise', 'mention', 'words', 'figure'] as const
export type CellClass = (typeof CELL_CLASSES)[number]

export const NOT_MENTIONED = 0
export const OTHERWISE = 1
export const MENTION = 2
export const WORDS = 3
export const FIGURE = 4

const derived = new Set<State>(DERIVED_STATES)
const CLASSES = Uint8Array.from(STATE_CODES, classOf)

/** Number of the class of a cell whose report is held. */
export function cellClass(column: IndicatorColumn, cell: number): number {
  const known = CLASSES[column.states[cell] ?? 0] ?? NOT_MENTIONED
  return known === FIGURE && Number.isNaN(column.values[cell]) ? OTHERWISE : known
}

/** Whether a report says something of the matter: a figure, words or a mention. */
export function isSaidCode(state: number): boolean {
  return (CLASSES[state] ?? NOT_MENTIONED) >= MENTION
}

function classOf(state: State | null): number {
  if (state === null || derived.has(state)) return NOT_MENTIONED
  if (hasFigure(state)) return FIGURE
  if (isMentionState(state)) return MENTION
  return state === 'vague' ? WORDS : OTHERWISE
}
