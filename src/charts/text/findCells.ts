import { cellIndex } from '@/domain/dataset'
import type { ResultCell, ResultSeries, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import { packMarks, stateCode } from '@/domain/state'

/** Figures with something to explain, in the order of the table. */
export interface FoundCells {
  readonly partYear: readonly ResultCell[]
  readonly doubtful: readonly ResultCell[]
  readonly flagged: readonly ResultCell[]
}

const DOUBTFUL = stateCode('doubtful')
const PART_YEAR = packMarks({ qualifier: null, basis: 'printed', period: 'part_year' })

/** Finds them by the columns: one look at each byte. */
export function findCells(table: ResultTable): FoundCells {
  const found = { partYear: [] as ResultCell[], doubtful: [] as ResultCell[], flagged: [] as ResultCell[] }
  for (const series of table.series) collect(table, series, found)
  return found
}

function collect(table: ResultTable, series: ResultSeries, found: { [Kind in keyof FoundCells]: ResultCell[] }): void {
  const { states, marks, values } = series
  const flags = table.dataset.flags.get(series.indicator.id)
  for (let row = 0; row < states.length; row++) {
    if (((marks[row] ?? 0) & PART_YEAR) !== 0 && !Number.isNaN(values[row])) found.partYear.push(resultCell(table, series, row))
    if (states[row] === DOUBTFUL) found.doubtful.push(resultCell(table, series, row))
    if (flags !== undefined && flags.has(cellIndex(table.dataset, table.rowTowns[row] ?? 0, table.rowYears[row] ?? 0))) found.flagged.push(resultCell(table, series, row))
  }
}
