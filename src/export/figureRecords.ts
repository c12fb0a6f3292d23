import type { CellTexts } from '@/domain/cell'
import { readCell, readCellTexts } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import { cellIndex } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Source } from '@/domain/source'
import type { Town } from '@/domain/town'

/** One figure, or one missing figure, of a result with all that stands behind it. */
export interface FigureRecord {
  readonly town: Town
  readonly year: number
  readonly indicator: Indicator
  readonly cell: ResultCell
  readonly texts: CellTexts
  /** null where the report is not held or not named. */
  readonly source: Source | null
}

/** Every figure that a result shows, row by row; town-years without a report, which are no rows, come last. */
export function figureRecords(table: ResultTable): FigureRecord[] {
  const shown = Array.from(table.rowTowns.keys()).flatMap((row) => table.series.map((series) => figureRecord(table.dataset, resultCell(table, series, row))))
  return [...shown, ...gapCells(table).map((cell) => figureRecord(table.dataset, cell))].filter((entry) => entry !== null)
}

function gapCells({ dataset, view, gaps, series }: ResultTable): ResultCell[] {
  return gaps.flatMap(({ town, years }) =>
    years.flatMap((year) => series.map(({ indicator }) => ({ ...readCell(dataset, { town, year, indicator }), row: -1, raw: null, per: view.per }))),
  )
}

/** All that stands behind one cell; null where the data has no such town or year. */
export function figureRecord(dataset: Dataset, cell: ResultCell): FigureRecord | null {
  const town = dataset.towns[cell.town]
  const year = dataset.years[cell.year]
  if (town === undefined || year === undefined) return null
  const source = dataset.sources[dataset.reports[cellIndex(dataset, cell.town, cell.year)] ?? -1] ?? null
  return { town, year, indicator: cell.indicator, cell, texts: readCellTexts(dataset, cell), source }
}
