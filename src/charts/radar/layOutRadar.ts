import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { textWidth, wrapLines } from '../labels/measureText'
import type { Point } from '../shapes/shape'
import { extentOf } from '../scales/scale'
import type { RadarChoice } from './radarChoice'

/** An axis of a radar: from nothing at the centre to the largest figure shown. */
export interface RadarAxis {
  readonly series: number
  readonly max: number
  /** Radians, counted clockwise from the top. */
  readonly angle: number
  readonly name: readonly string[]
}

export interface RadarLayout {
  readonly centre: Point
  readonly radius: number
  readonly axes: readonly RadarAxis[]
  readonly height: number
  /** Top of the legend of towns below. */
  readonly legend: number
  /** Where each town of the legend begins, and its line. */
  readonly entries: readonly { readonly x: number; readonly y: number; readonly label: string }[]
}

export const AXIS_SIZE = 12.5
export const AXIS_LINE = 17
const ENTRY_LINE = 24
const BODY = 400

export function layOutRadar(table: ResultTable, { rows, series }: RadarChoice, { context, labels }: { context: ChartContext; labels: readonly string[] }): RadarLayout {
  const { width } = context
  const nameWidth = Math.min(130, Math.floor(width * 0.26))
  const axes = series.map((index, i): RadarAxis => {
    const column = table.series[index]
    const values = rows.flatMap((row) => [column?.values[row] ?? 0, column?.maxima.get(row) ?? 0])
    const name = column === undefined ? '' : inLang(column.indicator.name, context.locale.lang)
    return { series: index, max: extentOf(values).max || 1, angle: (i / series.length) * 2 * Math.PI, name: wrapLines(name, nameWidth, { size: AXIS_SIZE, count: 4 }) }
  })
  const radius = Math.max(70, Math.min((width - 2 * nameWidth - 24) / 2, BODY / 2 - 60))
  const room = (above: boolean) => Math.max(0, ...axes.filter(({ angle }) => (above ? Math.cos(angle) > 0.2 : Math.cos(angle) < -0.2)).map(({ angle, name }) => (name.length + 1) * AXIS_LINE - (1 - Math.abs(Math.cos(angle))) * radius))
  const top = room(true) + 18
  const legend = top + 2 * radius + room(false) + 34
  const entries = flow(labels, width, legend)
  const bottom = (entries.at(-1)?.y ?? legend) + ENTRY_LINE
  return { centre: [width / 2, top + radius], radius, axes, height: bottom, legend, entries }
}

/** Lays the names of the towns out in lines. */
function flow(labels: readonly string[], width: number, top: number): RadarLayout['entries'] {
  let x = 4
  let y = top
  return labels.map((label) => {
    const size = textWidth(label, 13) + 44
    if (x > 4 && x + size > width) {
      x = 4
      y += ENTRY_LINE
    }
    const entry = { x, y, label }
    x += size
    return entry
  })
}

/** Pixels of a value on an axis. */
export function pointOn({ centre: [x, y], radius }: RadarLayout, { angle, max }: RadarAxis, value: number): Point {
  const reach = (Math.max(0, value) / max) * radius
  return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)]
}
