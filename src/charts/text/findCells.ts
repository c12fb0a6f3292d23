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

/** Finds them by the columns; costs one look at each byte. */
export function findCells(table: ResultTable): FoundCells {
  const find = (wanted: (series: ResultSeries, row: number) => boolean) => table.series.flatMap((series) => rowsOf(series, wanted).map((row) => resultCell(table, series, row)))
  return {
    partYear: find(({ marks, values }, row) => ((marks[row] ?? 0) & PART_YEAR) !== 0 && !Number.isNaN(values[row])),
    doubtful: find(({ states }, row) => states[row] === DOUBTFUL),
    flagged: table.series.flatMap((series) => flaggedRows(table, series).map((row) => resultCell(table, series, row))),
  }
}

function rowsOf(series: ResultSeries, wanted: (series: ResultSeries, row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < series.values.length; row++) if (wanted(series, row)) rows.push(row)
  return rows
}

function flaggedRows({ dataset, rowTowns, rowYears }: ResultTable, series: ResultSeries): number[] {
  const cells = dataset.flags.get(series.indicator.id)
  if (cells === undefined) return []
  return rowsOf(series, (_, row) => cells.has((rowTowns[row] ?? 0) * dataset.years.length + (rowYears[row] ?? 0)))
}
