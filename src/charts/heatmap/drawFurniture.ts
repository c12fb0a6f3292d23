import { formatNumber } from '@/domain/formatNumber'
import type { ChartContext } from '../builder'
import { cellMark } from '../marks/cellMark'
import type { Shape } from '../shapes/shape'
import type { HeatLayout, PlacedHead, PlacedLine } from './layOutCells'
import { KEY_LINE, KEY_SIZE, KEY_STEP } from './layOutCells'

const NO_REPORT = { state: 'no_report', qualifier: null, period: 'year', flagged: false } as const

/** Names, heads, breaks, places without a report, and the key of the shading. */
export function drawFurniture(layout: HeatLayout, context: ChartContext): Shape[] {
  const { theme, locale } = context
  const between = locale.messages.charts.breaks
  return [
    ...layout.heads.flatMap((head) => headShapes(head, context)),
    ...layout.names.flatMap((line) => nameShapes(line, layout, context)),
    ...layout.breaks.map(({ count, y }): Shape => ({ kind: 'text', x: layout.nameWidth, y, text: between.between(formatNumber(count, locale.lang)), size: 12.5, fill: theme.soft })),
    ...layout.cells.flatMap(({ heat, x, y }) => (heat === null ? cellMark({ x, y, ...layout.cell, cell: NO_REPORT, step: null, lines: [], size: 12 }, theme) : [])),
    ...keyShapes(layout, context),
  ]
}

function headShapes({ lines, unit, x, bottom }: PlacedHead, { theme }: ChartContext): Shape[] {
  const first = bottom - 16 - lines.length * 16 + 8
  const names = lines.map((text, i): Shape => ({ kind: 'text', x, y: first + i * 16, text, size: 12.5, fill: theme.soft }))
  return [...names, { kind: 'text', x, y: bottom - 7, text: unit, size: 11.5, fill: theme.faint }]
}

function nameShapes({ name, year, y }: PlacedLine, { nameWidth }: HeatLayout, { theme }: ChartContext): Shape[] {
  const first = y - ((name.length - 1) * 17) / 2
  const lines = name.map((text, i): Shape => ({ kind: 'text', x: 2, y: first + i * 17, text, size: 13.5, bold: true, fill: theme.ink }))
  return [...lines, { kind: 'text', x: nameWidth - 10, y, text: year, size: 12, fill: theme.faint, align: 'right' }]
}

function keyShapes({ nameWidth, key }: HeatLayout, { theme }: ChartContext): Shape[] {
  if (key.lines.length === 0) return []
  const below = key.x < nameWidth
  const y = below ? key.y - KEY_LINE : key.y
  const left = below ? key.x : nameWidth
  const steps = theme.ramp.map((fill, i): Shape => ({ kind: 'rect', x: left + i * KEY_STEP, y: y - 6, width: KEY_STEP - 2, height: 12, radius: 2, fill }))
  return [...steps, ...key.lines.map((text, i): Shape => ({ kind: 'text', x: key.x, y: key.y + i * KEY_LINE, text, size: KEY_SIZE, fill: theme.soft }))]
}
