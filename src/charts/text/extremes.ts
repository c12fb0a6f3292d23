import { formatNumber } from '@/domain/formatNumber'
import type { ResultCell, ResultSeries, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { cellPlace } from './phrases'
import { toldFigure } from './toldFigure'

/** Equals named before the list is cut short. */
const MOST_NAMED = 3

/** The figure at an end of a series with every town that shares it: no first among equals. */
export function tellEnd(table: ResultTable, { series, value }: { readonly series: ResultSeries; readonly value: number }, locale: Locale): string {
  const text = locale.messages.charts.describe
  const rows = rowsOf(series, value)
  const cells = rows.slice(0, MOST_NAMED).map((row) => resultCell(table, series, row))
  const placed = (cell: ResultCell) => text.placeFigure(cellPlace(table, cell, locale), toldFigure(table, cell, locale))
  const listed = (names: readonly string[]) => (rows.length > MOST_NAMED ? text.listOf(names, formatNumber(rows.length, locale.lang)) : text.list(names))
  const [first] = cells
  if (first === undefined || rows.length === 1) return cells.map(placed).join('')
  if (!areAlike(series, rows)) return listed(cells.map(placed))
  return text.shared(toldFigure(table, first, locale), listed(cells.map((cell) => cellPlace(table, cell, locale))))
}

/** Whether every figure is the same figure: of one and the same series, least and greatest are one. */
export function isLevel(series: ResultSeries, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return min === max && areAlike(series, rowsOf(series, min))
}

function rowsOf({ values }: ResultSeries, value: number): number[] {
  const rows: number[] = []
  for (let row = 0; row < values.length; row++) if (values[row] === value) rows.push(row)
  return rows
}

/** 50 and ≥50 stand at one place, but are not told in one word. */
function areAlike({ states, marks, maxima }: ResultSeries, rows: readonly number[]): boolean {
  const [first = 0] = rows
  return rows.every((row) => states[row] === states[first] && marks[row] === marks[first] && !maxima.has(row))
}
