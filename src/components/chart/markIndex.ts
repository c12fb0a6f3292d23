import type { CellPosition, ChartOption } from '@/charts/builder'

/** Where ECharts finds the mark of a cell. */
export interface MarkIndex {
  readonly seriesIndex: number
  readonly dataIndex: number
}

/** The mark that stands for a cell, or null where the chart draws none. */
export function markIndex({ series }: Pick<ChartOption, 'series'>, { row, series: column }: CellPosition): MarkIndex | null {
  for (const [seriesIndex, { data }] of series.entries()) {
    const dataIndex = (data ?? []).findIndex((item) => isAt(item, row, column))
    if (dataIndex >= 0) return { seriesIndex, dataIndex }
  }
  return null
}

function isAt(item: unknown, row: number, series: number): boolean {
  const at = positionOf(item)
  return at !== null && at.row === row && at.series === series
}

/** The cell behind a data item of a chart, as an event hands it over; null for anything else. */
export function positionOf(item: unknown): CellPosition | null {
  if (typeof item !== 'object' || item === null || !('at' in item)) return null
  const { at } = item
  if (typeof at !== 'object' || at === null || !('row' in at) || !('series' in at)) return null
  return typeof at.row === 'number' && typeof at.series === 'number' ? { row: at.row, series: at.series } : null
}
