import type { ResultCell, ResultSeries, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'

/** A town-year that reports both figures. */
export interface ScatterPoint {
  readonly x: ResultCell
  readonly y: ResultCell
  readonly xValue: number
  readonly yValue: number
}

/** dots: every point; bins: a grid shaded by how many fall into each square, before the highlighted. */
export type ScatterForm = 'dots' | 'bins'

export interface ScatterPlan {
  readonly form: ScatterForm
  /** Rows that can be drawn, whatever the form. */
  readonly rows: readonly number[]
  /** Points drawn one by one. */
  readonly points: readonly ScatterPoint[]
  /** Rows without one of the figures, or with a zero on a log axis. */
  readonly omitted: number
}

/** More points than this are counted in squares. */
export const MOST_POINTS = 1500

/** The two series of a scatter: the first two that are figures. */
export function scatterAxes({ series }: ResultTable): readonly [x: ResultSeries, y: ResultSeries] | null {
  const [x, y] = series.filter(({ indicator }) => indicator.kind !== 'mention')
  return x === undefined || y === undefined ? null : [x, y]
}

/** What a scatter draws: rows with both figures. */
export function planScatter(table: ResultTable): ScatterPlan {
  const axes = scatterAxes(table)
  if (axes === null) return { form: 'dots', rows: [], points: [], omitted: table.rowTowns.length }
  const [x, y] = axes
  const log = table.view.scale === 'log'
  const drawable = (value: number | undefined) => value !== undefined && !Number.isNaN(value) && !(log && value <= 0)
  const rows = [...table.rowTowns.keys()].filter((row) => drawable(x.values[row]) && drawable(y.values[row]))
  const form = rows.length > MOST_POINTS ? 'bins' : 'dots'
  const single = form === 'dots' ? rows : rows.filter((row) => table.view.highlight.has(table.rowTowns[row] ?? -1))
  const points = single.map((row) => pointOf(resultCell(table, x, row), resultCell(table, y, row)))
  return { form, rows, points, omitted: table.rowTowns.length - rows.length }
}

function pointOf(x: ResultCell, y: ResultCell): ScatterPoint {
  return { x, y, xValue: x.value ?? NaN, yValue: y.value ?? NaN }
}
