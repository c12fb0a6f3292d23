import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import type { ResultSeries } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import { FIGURE_CODES } from './figureCodes'
import { QUALIFIER_BITS, RANGE } from './qualifierCodes'
import { recall } from '../recall'

const NOT_MENTIONED = stateCode('not_mentioned')
const WITHOUT_REPORT = stateCode('no_report')

/** The columns of a series, apart from what they say of what. */
export type Figures = Omit<ResultSeries, 'indicator' | 'per'>

/** The figures of one indicator at the given cells, as the reports give them. */
export function buildSeries(dataset: Dataset, cells: Uint32Array, indicator: Indicator): ResultSeries {
  return { indicator, per: 'raw', ...pickColumn(dataset, cells, indicator.id) }
}

/** Figures of fewer cells are read again faster than they are looked up. */
const MANY_CELLS = 2000

/** As many as a chart shows of indicators. */
const recallFigures = recall<Figures>(12)

/** What the reports give at the given cells; states are never 0, also where no report has the indicator. */
export function pickColumn(dataset: Dataset, cells: Uint32Array, id: IndicatorId): Figures {
  return cells.length < MANY_CELLS ? readColumn(dataset, cells, id) : recallFigures(dataset, [cells, id], () => readColumn(dataset, cells, id))
}

function readColumn({ columns, reports }: Dataset, cells: Uint32Array, id: IndicatorId): Figures {
  const column = columns.get(id)
  return column === undefined ? emptyFigures(cells, reports) : pickFigures(column, cells, reports)
}

function emptyFigures(cells: Uint32Array, reports: Int32Array): Figures {
  const states = new Uint8Array(cells.length)
  for (let row = 0; row < cells.length; row++) states[row] = missingCode(reports, cells[row] ?? 0)
  return { values: new Float64Array(cells.length).fill(NaN), maxima: new Map(), states, marks: new Uint8Array(cells.length) }
}

function pickFigures(column: IndicatorColumn, cells: Uint32Array, reports: Int32Array): Figures {
  const values = new Float64Array(cells.length)
  const states = new Uint8Array(cells.length)
  const marks = new Uint8Array(cells.length)
  const { values: ownValues, states: ownStates, marks: ownMarks } = column
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0
    const state = ownStates[cell] ?? 0
    values[row] = FIGURE_CODES[state] === 1 ? (ownValues[cell] ?? NaN) : NaN
    states[row] = state === 0 ? missingCode(reports, cell) : state
    marks[row] = ownMarks[cell] ?? 0
  }
  return { values, maxima: pickMaxima(column, cells, values), states, marks }
}

function missingCode(reports: Int32Array, cell: number): number {
  return reports[cell] === NO_REPORT ? WITHOUT_REPORT : NOT_MENTIONED
}

function pickMaxima(column: IndicatorColumn, cells: Uint32Array, values: Float64Array): Map<number, number> {
  const maxima = new Map<number, number>()
  if (column.maxima.size === 0) return maxima
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0
    if (((column.marks[cell] ?? 0) & QUALIFIER_BITS) !== RANGE || Number.isNaN(values[row])) continue
    const upper = column.maxima.get(cell)
    if (upper !== undefined) maxima.set(row, upper)
  }
  return maxima
}
