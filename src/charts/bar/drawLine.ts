import type { ChartContext } from '../builder'
import { barMark, zeroTick } from '../marks/barMark'
import { FLAG_WIDTH, flagMark } from '../marks/flagMark'
import type { Place } from '../markSeries'
import { fitText, textWidth } from '../measureText'
import type { Rect } from '../panels'
import type { Shape } from '../shape'
import type { BarLine } from './barItems'
import type { BarLayout, PlacedItem } from './barLayout'
import { isRoomy, yearOf } from './barLayout'

export interface LineSpec {
  readonly line: BarLine
  readonly placed: PlacedItem
  readonly layout: BarLayout
  readonly rect: Rect
  readonly color: string
  /** Divides a value before it is placed: the largest of its indicator where a panel mixes indicators. */
  readonly unit: number
  /** Value at which bars begin. */
  readonly base: number
  readonly selected: boolean
}

/** One line: a ground to hover and click, the name, the bar or the words, the label. */
export function drawLine(spec: LineSpec, context: ChartContext, place: Place): Shape[] {
  const [, middle] = place(spec.base, spec.placed.top + spec.placed.height / 2)
  return [
    ground(spec, context, middle),
    ...nameShapes(spec, context, middle),
    ...(spec.line.words === '' ? barShapes(spec, context, place) : wordShapes(spec, context, middle)),
    ...labelShapes(spec, context, middle),
  ]
}

function ground({ rect, placed, selected }: LineSpec, { theme }: ChartContext, middle: number): Shape {
  return {
    kind: 'rect',
    x: rect.left,
    y: middle - placed.height / 2,
    width: rect.width,
    height: placed.height,
    fill: selected ? theme.accentSoft : 'rgba(0,0,0,0)',
    hover: theme.accentSoft,
  }
}

function nameShapes({ line, layout, rect }: LineSpec, { theme }: ChartContext, middle: number): Shape[] {
  const { sizes, columns } = layout
  const room = columns.names - 14
  const x = rect.left + 4
  const name = (y: number, width: number): Shape => ({ kind: 'text', x, y, text: fitText(line.name, width, sizes.name), size: sizes.name, bold: true, fill: theme.ink })
  if (isRoomy(layout)) {
    const sub: Shape = { kind: 'text', x, y: middle + 11, text: fitText(line.sub, room, sizes.sub), size: sizes.sub, fill: theme.faint }
    return [name(middle - 9, room), sub]
  }
  const year = yearOf(line.sub)
  const yearX = rect.left + columns.names - 10
  return [
    name(middle, room - textWidth(year, sizes.sub)),
    { kind: 'text', x: yearX, y: middle, text: year, size: sizes.sub, fill: theme.faint, align: 'right' },
  ]
}

function barShapes({ line, placed, layout, color, unit, base }: LineSpec, { theme }: ChartContext, place: Place): Shape[] {
  const { thickness } = layout.sizes
  const at = (value: number) => place(value / unit, 0)[0]
  return barMark({
    x0: place(base, 0)[0],
    x1: at(line.cell.value ?? 0),
    xMax: line.cell.valueMax === null ? null : at(line.cell.valueMax),
    y: place(base, placed.top + placed.height / 2)[1] - thickness / 2,
    thickness,
    color,
    ground: theme.ground,
    qualifier: line.cell.qualifier,
    outlined: line.cell.period === 'part_year' || line.cell.state === 'doubtful',
  })
}

function wordShapes({ line, layout, rect }: LineSpec, { theme }: ChartContext, middle: number): Shape[] {
  const { sizes, columns } = layout
  const size = isRoomy(layout) ? 14 : 12.5
  const x = rect.left + columns.names
  const zero = line.cell.state === 'zero'
  const tick = zero ? zeroTick(x, middle - sizes.thickness / 2, { thickness: sizes.thickness, color: theme.ink }) : []
  const room = rect.width - columns.names - 8 - (line.cell.flagged ? FLAG_WIDTH : 0)
  const text = fitText(line.words, room, size)
  return [...tick, { kind: 'text', x: x + (zero ? 8 : 0), y: middle, text, size, fill: theme.soft }]
}

function labelShapes({ line, layout, rect }: LineSpec, { theme }: ChartContext, middle: number): Shape[] {
  const { sizes } = layout
  const right = rect.left + rect.width - 4
  const flag = line.cell.flagged ? flagMark(right - FLAG_WIDTH + 4, middle, theme.seal) : []
  const end = right - (line.cell.flagged ? FLAG_WIDTH : 0)
  if (line.label === '') return flag
  const label: Shape = { kind: 'text', x: end, y: middle, text: line.label, size: sizes.label, bold: true, fill: theme.ink, align: 'right' }
  if (line.period === '') return [label, ...flag]
  const periodX = end - textWidth(line.label, sizes.label, true) - 6
  return [label, { kind: 'text', x: periodX, y: middle, text: line.period, size: sizes.sub, fill: theme.soft, align: 'right' }, ...flag]
}
