import type { Dataset } from '@/domain/dataset'
import { cellIndex } from '@/domain/dataset'
import type { ResultCell } from '@/domain/resultTable'
import { findCell } from '@/domain/textColumn'

/** Behind a figure with a note: the words stand under the chart. */
export const NOTED = '*'

/** Whether a note changes how a figure is to be read. */
export function isNoted(dataset: Dataset, { town, year, indicator, value }: Pick<ResultCell, 'town' | 'year' | 'indicator' | 'value'>): boolean {
  const column = dataset.columns.get(indicator.id)
  if (column === undefined || value === null) return false
  const index = cellIndex(dataset, town, year)
  return findCell(column.notes.cells, index) >= 0 || findCell(column.notesEn.cells, index) >= 0
}
