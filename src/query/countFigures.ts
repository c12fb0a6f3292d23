import type { Dataset } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import { isFigureAt } from './figureCodes'
import { recall } from './recall'

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
  for (let i = 0; i < cells.length; i++) count += Number(isFigureAt(column, cells[i] ?? 0))
  return count
}
