import type { IndicatorColumn } from '@/domain/dataset'
import { STATE_CODES, hasFigure, isMentionState } from '@/domain/state'

/** 1 at the code of every state that carries a number: a table for hot loops. */
export const FIGURE_CODES = Uint8Array.from(STATE_CODES, (state) => Number(state !== null && hasFigure(state)))

/** 1 at the code of every state of a mention. */
export const MENTION_CODES = Uint8Array.from(STATE_CODES, (state) => Number(state !== null && isMentionState(state)))

/** Whether a cell carries a number that may be drawn. */
export function isFigureAt(column: IndicatorColumn, cell: number): boolean {
  return FIGURE_CODES[column.states[cell] ?? 0] === 1 && !Number.isNaN(column.values[cell])
}
