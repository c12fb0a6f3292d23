import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import { FIGURE_CODES, isFigureAt } from './figureCodes'
import { recall } from '../recall'

/** Of the last two lists of cells: an overview asks of all reports and of the latest. */
const recallCounts = recall<Map<IndicatorId, number>>(2)

/** How many of the cells hold a figure of an indicator. Each is counted once, whoever asks. */
export function countFigures(dataset: Dataset, cells: Uint32Array, id: IndicatorId): number {
  const counts = recallCounts(dataset, [cells], () => new Map())
  const count = counts.get(id) ?? countCells(dataset, cells, id)
  counts.set(id, count)
  return count
}

function countCells({ columns }: Dataset, cells: Uint32Array, id: IndicatorId): number {
  const column = columns.get(id)
  if (column === undefined) return 0
  let count = 0
  if (isComplete(column)) for (let i = 0; i < cells.length; i++) count += FIGURE_CODES[column.states[cells[i] ?? 0] ?? 0] ?? 0
  else for (let i = 0; i < cells.length; i++) count += Number(isFigureAt(column, cells[i] ?? 0))
  return count
}

const complete = new WeakMap<IndicatorColumn, boolean>()

/** Whether every cell whose state carries a number has one, as nearly always: then states alone tell, an eighth of the memory to read. */
function isComplete(column: IndicatorColumn): boolean {
  const known = complete.get(column) ?? column.states.every((state, cell) => FIGURE_CODES[state] !== 1 || !Number.isNaN(column.values[cell]))
  complete.set(column, known)
  return known
}
