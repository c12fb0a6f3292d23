import type { ChartContext } from '../builder'
import { barMark, zeroTick } from '../marks/barMark'
import { FLAG_WIDTH, flagMark } from '../marks/flagMark'
import type { Place } from '../shapes/markSeries'
import { fitText, textWidth } from '../labels/measureText'
import type { Rect } from '../panels/panels'
import type { Shape } from '../shapes/shape'
import { NOTED } from '../signs/noted'
import type { BarLine } from './barItems'
import type { BarLayout, PlacedItem } from './barLayout'
import { COLUMN_GAP, lineHeight } from './barLayout'

const SUB_STEP = 17

export interface LineSpec {
  readonly line: BarLine
  readonly placed: PlacedItem
  readonly layout: BarLayout
  readonly rect: Rect
  readonly color: string
  /** Divides a value before it is placed: the largest of its indicator where a panel mixes indicators. */
  readonly unit: number
  readonly selected: boolean
}

/** One line: a ground to hover and click, the name, the bar or the words, the label. */
export function drawLine(spec: LineSpec, context: ChartContext, place: Place): Shape[] {
  const { placed, layout, line } = spec
  const [, middle] = place(0, placed.top + placed.height / 2)
  const bar = layout.form === 'stacked' ? middle + placed.height / 2 - layout.sizes.thickness / 2 - 6 : middle
  return [
    ground(spec, context, middle),
    ...nameShapes(spec, context, middle),
    ...(line.words === '' ? barShapes(spec, { bar, place }, context) : wordShapes(spec, context, bar)),
    ...labelShapes(spec, context, bar),
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

function nameShapes({ line, placed, layout, rect }: LineSpec, { theme }: ChartContext, middle: number): Shape[] {
  const { form, sizes, columns } = layout
  const step = lineHeight(form)
  const block = placed.name.length * step + placed.sub.length * SUB_STEP
  const top = form === 'stacked' ? middle - placed.height / 2 + 4 + step / 2 : middle - block / 2 + step / 2
  const x = rect.left + 4
  const names = placed.name.map((text, i): Shape => ({ kind: 'text', x, y: top + i * step, text, size: sizes.name, bold: form !== 'stacked', fill: theme.ink }))
  const under = top + (placed.name.length - 1) * step + (step + SUB_STEP) / 2
  const subs = placed.sub.map((text, i): Shape => ({ kind: 'text', x, y: under + i * SUB_STEP, text, size: sizes.sub, fill: theme.faint }))
  if (form === 'roomy' || line.year === '') return [...names, ...subs]
  return [...names, { kind: 'text', x: rect.left + columns.names - COLUMN_GAP, y: middle, text: line.year, size: sizes.sub, fill: theme.faint, align: 'right' }]
}

function barShapes({ line, layout, color, unit }: LineSpec, { bar, place }: { bar: number; place: Place }, { theme }: ChartContext): Shape[] {
  const { thickness } = layout.sizes
  const at = (value: number) => place(value / unit, 0)[0]
  return barMark({
    x0: place(0, 0)[0],
    x1: at(line.cell.value ?? 0),
    xMax: line.cell.valueMax === null ? null : at(line.cell.valueMax),
    y: bar - thickness / 2,
    thickness,
    color,
    ground: theme.ground,
    qualifier: line.cell.qualifier,
    outlined: line.cell.period === 'part_year' || line.cell.state === 'doubtful',
  })
}

function wordShapes({ line, layout, rect }: LineSpec, { theme }: ChartContext, middle: number): Shape[] {
  const { sizes, columns } = layout
  const size = sizes.words
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
  /* In the margin, so that the figures stay aligned. */
  const star: Shape[] = line.noted ? [{ kind: 'text', x: end + 4, y: middle, text: NOTED, size: 14, fill: theme.ink, align: 'right' }] : []
  if (line.period === '') return [label, ...star, ...flag]
  const periodX = end - textWidth(line.label, sizes.label, true) - 6
  return [label, { kind: 'text', x: periodX, y: middle, text: line.period, size: sizes.sub, fill: theme.soft, align: 'right' }, ...star, ...flag]
}
