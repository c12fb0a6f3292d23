import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import type { ResultSeries } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import { FIGURE_CODES } from './figureCodes'
import { QUALIFIER_BITS, RANGE } from './qualifierCodes'

const NOT_MENTIONED = stateCode('not_mentioned')
const WITHOUT_REPORT = stateCode('no_report')

/** The columns of a series, apart from what they are of. */
export type Figures = Omit<ResultSeries, 'indicator'>

/** The figures of one indicator at the given cells, as the reports give them. */
export function buildSeries(dataset: Dataset, cells: Uint32Array, indicator: Indicator): ResultSeries {
  return { indicator, ...pickColumn(dataset, cells, indicator.id) }
}

/** What the reports give at the given cells; states are never 0, also where no report has the indicator. */
export function pickColumn(dataset: Dataset, cells: Uint32Array, id: IndicatorId): Figures {
  const column = dataset.columns.get(id)
  const states = column === undefined ? new Uint8Array(cells.length) : pickBytes(column.states, cells)
  const figures = {
    values: pickFigures(column, cells, states),
    maxima: pickMaxima(column, cells, states),
    states,
    marks: column === undefined ? new Uint8Array(cells.length) : pickBytes(column.marks, cells),
  }
  explainMissing(states, cells, dataset.reports)
  return figures
}

function pickBytes(column: Uint8Array, cells: Uint32Array): Uint8Array {
  const picked = new Uint8Array(cells.length)
  for (let row = 0; row < cells.length; row++) picked[row] = column[cells[row] ?? 0] ?? 0
  return picked
}

function pickFigures(column: IndicatorColumn | undefined, cells: Uint32Array, states: Uint8Array): Float64Array {
  const values = new Float64Array(cells.length)
  if (column === undefined) return values.fill(NaN)
  for (let row = 0; row < cells.length; row++) {
    values[row] = FIGURE_CODES[states[row] ?? 0] === 1 ? (column.values[cells[row] ?? 0] ?? NaN) : NaN
  }
  return values
}

function pickMaxima(column: IndicatorColumn | undefined, cells: Uint32Array, states: Uint8Array): Map<number, number> {
  const maxima = new Map<number, number>()
  if (column === undefined || column.maxima.size === 0) return maxima
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0
    if (((column.marks[cell] ?? 0) & QUALIFIER_BITS) !== RANGE || FIGURE_CODES[states[row] ?? 0] !== 1) continue
    const upper = column.maxima.get(cell)
    if (upper !== undefined) maxima.set(row, upper)
  }
  return maxima
}

function explainMissing(states: Uint8Array, cells: Uint32Array, reports: Int32Array): void {
  for (let row = 0; row < cells.length; row++) {
    if (states[row] === 0) states[row] = reports[cells[row] ?? 0] === NO_REPORT ? WITHOUT_REPORT : NOT_MENTIONED
  }
}
