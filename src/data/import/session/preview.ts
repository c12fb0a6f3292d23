import type { TableShape } from '../find/tableShape'
import type { CellTable } from '../table/cellTable'
import { rowTexts } from '../table/cellTable'
import type { PreviewFigure, PreviewRow } from './importReading'
import type { DataStage } from './readData'

const ROWS = 5

/** The first rows of data as the file has them. */
export function previewBefore(table: CellTable, { from, to }: Pick<TableShape, 'from' | 'to'>): PreviewRow[] {
  return Array.from({ length: Math.min(ROWS, to - from) }, (_, i) => ({ row: from + i + 1, cells: rowTexts(table, from + i) }))
}

/** The first figures as they were read. */
export function previewAfter({ observations, towns, indicators }: DataStage): PreviewFigure[] {
  return Array.from({ length: Math.min(ROWS, observations.length) }, (_, at) => {
    const value = observations.values[at] ?? NaN
    return {
      row: observations.rows[at] ?? 0,
      town: towns.towns[observations.towns[at] ?? 0]?.name ?? '',
      year: observations.years[at] ?? 0,
      indicator: indicators[observations.indicators[at] ?? 0]?.id ?? '',
      value: Number.isNaN(value) ? null : value,
    }
  })
}
