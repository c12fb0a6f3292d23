import type { Cell } from '@/domain/cell'
import { hasFigure, isMentionState } from '@/domain/state'
import type { Shape } from '../shapes/shape'
import type { ChartTheme } from '../theme'
import { mentionMark } from './mentionMark'

export interface CellBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface CellMarkSpec extends CellBox {
  readonly cell: Pick<Cell, 'state' | 'qualifier' | 'period' | 'flagged'>
  /** Step of the shading, 0–4; null where there is no figure. */
  readonly step: number | null
  /** Figure or words, in the lines that fit. */
  readonly lines: readonly string[]
  readonly size: number
}

/** A cell of a heatmap with the signs of its figure; what has none is never shaded. */
export function cellMark(spec: CellMarkSpec, theme: ChartTheme): Shape[] {
  const { cell } = spec
  const signs = cell.flagged ? [flagDot(spec, theme)] : []
  if (cell.state === 'no_report') return [empty(spec), diagonal(spec, theme)]
  return [...ground(spec, theme), ...words(spec, theme), ...signs]
}

function ground(spec: CellMarkSpec, theme: ChartTheme): Shape[] {
  const { x, y, width, height, cell } = spec
  const box = { kind: 'rect', x, y, width, height, radius: 4 } as const
  if (cell.state === 'vague') return [{ ...box, fill: 'rgba(0,0,0,0)', stroke: theme.ramp[2] ?? theme.rule, lineWidth: 1.5, dash: [4, 3] }]
  if (isMentionState(cell.state)) return [{ ...box, fill: cell.state === 'weakness' ? theme.panel : (theme.ramp[0] ?? theme.panel) }]
  if (!hasFigure(cell.state)) return [empty(spec)]
  if (isOutlined(spec)) return [{ ...box, fill: 'rgba(0,0,0,0)', stroke: theme.accent, lineWidth: 1.2 }]
  const filled: Shape = { ...box, fill: theme.ramp[spec.step ?? 0] ?? theme.panel }
  return cell.qualifier === 'at_least' ? [filled, notch(spec, theme, 1)] : cell.qualifier === 'at_most' ? [filled, notch(spec, theme, -1)] : [filled]
}

/** Zero and doubtful figures are outlined: nothing to shade, or nothing to trust. */
function isOutlined({ cell, step }: CellMarkSpec): boolean {
  return cell.state === 'zero' || cell.state === 'doubtful' || step === null
}

function empty({ x, y, width, height }: CellBox): Shape {
  return { kind: 'rect', x, y, width, height, radius: 4, fill: 'rgba(0,0,0,0)' }
}

function diagonal({ x, y, width, height }: CellBox, theme: ChartTheme): Shape {
  return { kind: 'line', points: [[x + 6, y + height - 6], [x + width - 6, y + 6]], stroke: theme.rule, lineWidth: 1.2 }
}

/** The corner cut off: at the right for more (≥), at the left for less (≤). */
function notch({ x, y, width }: CellBox, theme: ChartTheme, side: 1 | -1): Shape {
  const corner = side === 1 ? x + width : x
  return { kind: 'polygon', points: [[corner - side * 9, y], [corner, y], [corner, y + 9]], fill: theme.ground }
}

function flagDot({ x, y, width, height }: CellBox, theme: ChartTheme): Shape {
  return { kind: 'circle', x: x + width - 6, y: y + height - 6, r: 3, fill: theme.seal, stroke: theme.ground, lineWidth: 1 }
}

function words(spec: CellMarkSpec, theme: ChartTheme): Shape[] {
  const { x, y, width, height, cell, lines, size } = spec
  const centre = x + width / 2
  const middle = y + height / 2
  const fill = inkOf(spec, theme)
  const mention = mentionMark(cell.state, [centre, lines.length === 0 ? middle : middle - 9], fill)
  const first = mention.length === 0 ? middle - ((lines.length - 1) * (size + 3)) / 2 : middle + 9
  const bold = hasFigure(cell.state)
  return [...mention, ...lines.map((text, i): Shape => ({ kind: 'text', x: centre, y: first + i * (size + 3), text, size, bold, fill, align: 'center' }))]
}

function inkOf(spec: CellMarkSpec, theme: ChartTheme): string {
  const { cell, step } = spec
  if (isMentionState(cell.state)) return theme.ink
  if (!hasFigure(cell.state)) return cell.state === 'vague' ? theme.soft : theme.faint
  return isOutlined(spec) ? theme.ink : (theme.onRamp[step ?? 0] ?? theme.ink)
}
