import type { Dataset } from '@/domain/dataset'
import { hasFigure, STATE_CODES } from '@/domain/state'
import { EMPTY_TEXTS, findCell } from '@/domain/textColumn'
import { nameRanks } from '../rows/nameRanks'
import { QUALIFIER_BITS } from '../figures/qualifierCodes'
import { recall } from '../recall'
import { rankEntries, rankTexts } from './rankTexts'
import { sortRows } from './sortRows'

export const OBSERVATION_COLUMNS = ['town', 'year', 'theme', 'indicator', 'value', 'state', 'qualifier', 'basis', 'period', 'wording', 'section', 'report', 'note', 'flag'] as const
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number]

export interface ObservationOrder {
  readonly column: ObservationColumn
  readonly descending: boolean
}

/** The rows by a column; those that have nothing there come last in both directions. Rows alike there keep the order of the data. */
export function sortObservations(dataset: Dataset, rows: Uint32Array, { column, descending }: ObservationOrder): Uint32Array {
  return sortRows(rows, sortKeys(dataset, rows, column), descending)
}

type KeyOf = (cell: number, at: number) => number

/** One number a row by which a column orders; NaN where there is nothing. */
function sortKeys(dataset: Dataset, rows: Uint32Array, column: ObservationColumn): Float64Array {
  const width = dataset.indicators.length
  const keyOf = isWritten(column) ? textKeys(dataset, TEXT_PARTS[column]) : plainKeys(dataset, column)
  const keys = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const cell = Math.floor(row / width)
    keys[i] = keyOf(cell, row - cell * width)
  }
  return keys
}

const TEXT_PARTS = { wording: 'excerpts', section: 'sections', note: 'notes' } as const
type WrittenColumn = keyof typeof TEXT_PARTS
type TextPart = (typeof TEXT_PARTS)[WrittenColumn]

function isWritten(column: ObservationColumn): column is WrittenColumn {
  return column in TEXT_PARTS
}

function plainKeys(dataset: Dataset, column: Exclude<ObservationColumn, WrittenColumn>): KeyOf {
  const { indicators, columns, flags, years } = dataset
  const held = indicators.map(({ id }) => columns.get(id))
  const marks = (cell: number, at: number): number => held[at]?.marks[cell] ?? 0
  switch (column) {
    case 'town': {
      const ranks = nameRanks(dataset.towns)
      return (cell) => ranks[Math.floor(cell / years.length)] ?? NaN
    }
    case 'year':
      return (cell) => years[cell % years.length] ?? NaN
    case 'theme': {
      const ranks = themeRanks(dataset)
      return (_, at) => ranks[at] ?? NaN
    }
    case 'indicator':
      return (_, at) => at
    case 'value':
      return (cell, at) => (isFigure(held[at]?.states[cell] ?? 0) ? (held[at]?.values[cell] ?? NaN) : NaN)
    case 'state':
      return (cell, at) => held[at]?.states[cell] ?? NaN
    case 'qualifier':
      return (cell, at) => (marks(cell, at) & QUALIFIER_BITS) || NaN
    case 'basis':
      return (cell, at) => (marks(cell, at) >> 3) & 3
    case 'period':
      return (cell, at) => (marks(cell, at) >> 5) & 1
    case 'report': {
      const ranks = rankTexts(dataset.sources.map(({ title }) => title))
      return (cell) => ranks.get(dataset.sources[dataset.reports[cell] ?? -1]?.title ?? '') ?? NaN
    }
    case 'flag':
      return (cell, at) => (flags.get(indicators[at]?.id ?? '')?.has(cell) === true ? 0 : NaN)
  }
}

const FIGURES = STATE_CODES.map((state) => state !== null && hasFigure(state))

function isFigure(code: number): boolean {
  return FIGURES[code] === true
}

function themeRanks({ themes, indicators }: Dataset): number[] {
  const ranks = new Map(themes.map(({ id }, rank) => [id, rank]))
  return indicators.map(({ theme }) => ranks.get(theme) ?? NaN)
}

const recallKeys = recall<KeyOf>(Object.keys(TEXT_PARTS).length)

/** Worked out once a data set: ordering its wordings is the longest step. */
function textKeys(dataset: Dataset, part: TextPart): KeyOf {
  return recallKeys(dataset, [part], () => rankColumns(dataset, part))
}

function rankColumns({ indicators, columns }: Dataset, part: TextPart): KeyOf {
  const texts = indicators.map(({ id }) => columns.get(id)?.[part] ?? EMPTY_TEXTS)
  const ranks = rankEntries(texts)
  return (cell, at) => {
    const place = findCell(texts[at]?.cells ?? EMPTY_TEXTS.cells, cell)
    return place < 0 ? NaN : (ranks[at]?.[texts[at]?.refs[place] ?? -1] ?? NaN)
  }
}
