import type { Dataset } from '@/domain/dataset'
import type { TextColumn } from '@/domain/textColumn'
import { textAt } from '@/domain/textColumn'
import { hasFigure, STATE_CODES } from '@/domain/state'
import { nameRanks } from '../nameRanks'
import { QUALIFIER_BITS } from '../qualifierCodes'

export const OBSERVATION_COLUMNS = ['town', 'year', 'theme', 'indicator', 'value', 'state', 'qualifier', 'basis', 'period', 'wording', 'section', 'report', 'note', 'flag'] as const
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number]

export interface ObservationOrder {
  readonly column: ObservationColumn
  readonly descending: boolean
}

/** Beyond this many different texts, they are ordered by their characters rather than as a dictionary does. */
const DICTIONARY_ORDER = 20_000

/** The rows by a column; those that have nothing there come last in both directions. Rows alike there keep the order of the data. */
export function sortObservations(dataset: Dataset, rows: Uint32Array, { column, descending }: ObservationOrder): Uint32Array {
  const keys = sortKeys(dataset, rows, column)
  const sign = descending ? -1 : 1
  const order = rows.map((_, i) => i).sort((a, b) => compareKeys(keys[a] ?? NaN, keys[b] ?? NaN, sign) || a - b)
  return order.map((i) => rows[i] ?? 0)
}

function compareKeys(a: number, b: number, sign: number): number {
  if (a === b) return 0
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1
  return Number.isNaN(b) ? -1 : sign * (a - b)
}

type KeyOf = (cell: number, at: number) => number

/** One number a row by which a column orders; NaN where there is nothing. */
function sortKeys(dataset: Dataset, rows: Uint32Array, column: ObservationColumn): Float64Array {
  const width = dataset.indicators.length
  const keyOf = column === 'wording' || column === 'section' || column === 'note' ? textKeys(dataset, rows, column) : plainKeys(dataset, column)
  return Float64Array.from(rows, (row) => keyOf(Math.floor(row / width), row % width))
}

function plainKeys(dataset: Dataset, column: Exclude<ObservationColumn, 'wording' | 'section' | 'note'>): KeyOf {
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

function textKeys(dataset: Dataset, rows: Uint32Array, column: 'wording' | 'section' | 'note'): KeyOf {
  const part = ({ wording: 'excerpts', section: 'sections', note: 'notes' } as const)[column]
  const texts = dataset.indicators.map(({ id }) => dataset.columns.get(id)?.[part])
  const read = new Map<number, string>()
  const width = dataset.indicators.length
  for (const row of rows) read.set(row, textOf(texts[row % width], Math.floor(row / width)))
  const ranks = rankTexts(read.values())
  return (cell, at) => ranks.get(read.get(cell * width + at) ?? '') ?? NaN
}

function textOf(column: TextColumn | undefined, cell: number): string {
  return column === undefined ? '' : (textAt(column, cell) ?? '')
}

function rankTexts(texts: Iterable<string>): Map<string, number> {
  const distinct = [...new Set(texts)].filter((text) => text !== '')
  if (distinct.length > DICTIONARY_ORDER) distinct.sort()
  else distinct.sort(new Intl.Collator('zh-CN', { numeric: true }).compare)
  return new Map(distinct.map((text, rank) => [text, rank]))
}
