import type { Dataset } from './dataset'
import { NO_REPORT } from './dataset'
import type { Indicator } from './indicator'
import type { Basis, Period, Qualifier, State } from './state'
import { STATE_CODES, hasFigure, unpackMarks } from './state'
import { textAt } from './textColumn'

/** One figure or mention of one town-year, as plain values. */
export interface Cell {
  /** Index into `Dataset.towns`. */
  readonly town: number
  /** Index into `Dataset.years`. */
  readonly year: number
  readonly indicator: Indicator
  readonly state: State
  /** The number, or floor of a range; null where the state carries none. Never 0 for missing. */
  readonly value: number | null
  readonly valueMax: number | null
  readonly qualifier: Qualifier | null
  readonly basis: Basis
  readonly period: Period
  /** A consistency check found something to explain. */
  readonly flagged: boolean
}

/** Where to look: town and year as indices. */
export interface CellAddress {
  readonly town: number
  readonly year: number
  readonly indicator: Indicator
}

/** Reads one cell, deriving `not_mentioned` or `no_report` where it has no row. */
export function readCell(dataset: Dataset, { town, year, indicator }: CellAddress): Cell {
  const index = town * dataset.years.length + year
  const column = dataset.columns.get(indicator.id)
  const state = STATE_CODES[column?.states[index] ?? 0] ?? missingState(dataset, index)
  const value = column?.values[index] ?? NaN
  const figure = hasFigure(state) && !Number.isNaN(value)
  return {
    town,
    year,
    indicator,
    state,
    value: figure ? value : null,
    valueMax: figure ? (column?.maxima.get(index) ?? null) : null,
    ...unpackMarks(column?.marks[index] ?? 0),
    flagged: dataset.flags.get(indicator.id)?.has(index) ?? false,
  }
}

/** Why a cell without a row is empty. */
export function missingState(dataset: Dataset, index: number): 'not_mentioned' | 'no_report' {
  return dataset.reports[index] === NO_REPORT ? 'no_report' : 'not_mentioned'
}

/** Texts of a cell; empty strings where there are none. */
export interface CellTexts {
  readonly excerpt: string
  readonly section: string
  readonly note: string
  readonly noteEn: string
}

/** Reads the wording and notes of one cell. */
export function readCellTexts(dataset: Dataset, { town, year, indicator }: CellAddress): CellTexts {
  const index = town * dataset.years.length + year
  const column = dataset.columns.get(indicator.id)
  if (column === undefined) return { excerpt: '', section: '', note: '', noteEn: '' }
  return {
    excerpt: textAt(column.excerpts, index) ?? '',
    section: textAt(column.sections, index) ?? '',
    note: textAt(column.notes, index) ?? '',
    noteEn: textAt(column.notesEn, index) ?? '',
  }
}
