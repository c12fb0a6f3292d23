import type { Qualifier } from '@/domain/state'
import { hatch } from '../signs/hatch'
import type { Paint, Point, Shape } from '../shapes/shape'
import { withAlpha } from '../shapes/shape'

/** A bar along x, in pixels. */
export interface BarSpec {
  /** Where the value axis is zero. */
  readonly x0: number
  /** Where the value stands. */
  readonly x1: number
  /** Upper end of a range, or null. */
  readonly xMax: number | null
  /** Top edge. */
  readonly y: number
  readonly thickness: number
  readonly color: string
  readonly ground: string
  readonly qualifier: Qualifier | null
  /** Outlined instead of filled: part of a year, or doubtful. */
  readonly outlined: boolean
}

const TAIL = 40
const THINNEST = 1.5

/** The bar with the sign of its qualifier: a tail that fades out (≥), a hatched last eighth (≈), a whisker (range). */
export function barMark(spec: BarSpec): Shape[] {
  const body = spec.outlined ? outline(spec) : filled(spec)
  if (spec.qualifier === 'approx') return [...body, ...hatchedEnd(spec)]
  return spec.xMax === null ? body : [...body, ...whisker(spec, spec.xMax)]
}

function box({ x0, x1, y, thickness }: BarSpec) {
  const width = Math.max(THINNEST, Math.abs(x1 - x0))
  return { x: x1 < x0 ? x0 - width : x0, y, width, height: thickness }
}

function filled(spec: BarSpec): Shape[] {
  const { width } = box(spec)
  const shown = spec.qualifier === 'approx' ? { ...box(spec), width: width * 0.875 } : box(spec)
  return [{ kind: 'rect', ...shown, radius: 2, fill: fading(spec, width) }]
}

function outline(spec: BarSpec): Shape[] {
  const { x, y, width, height } = box(spec)
  const corners: Point[] = [[x + width, y], [x, y], [x, y + height], [x + width, y + height]]
  const points = spec.qualifier === 'at_least' ? corners : [...corners, [x + width, y] as const]
  return [
    { kind: 'rect', x, y, width, height, fill: withAlpha(spec.color, 0.08) },
    { kind: 'line', points, stroke: fading(spec, width), lineWidth: 1.5 },
  ]
}

/** at_least fades towards its end, at_most away from it; the tail is at most two fifths of a short bar. */
function fading({ color, qualifier }: BarSpec, width: number): Paint {
  const tail = Math.min(TAIL / width, 0.4)
  const pale = withAlpha(color, 0.12)
  if (qualifier === 'at_least') return { kind: 'fade', stops: [[0, color], [1 - tail, color], [1, pale]] }
  if (qualifier === 'at_most') return { kind: 'fade', stops: [[0, pale], [tail, color], [1, color]] }
  return color
}

function hatchedEnd(spec: BarSpec): Shape[] {
  const whole = box(spec)
  const end = { ...whole, x: whole.x + whole.width * 0.875, width: whole.width * 0.125 }
  return [
    { kind: 'rect', ...end, fill: spec.ground, stroke: spec.color, lineWidth: 1 },
    ...hatch(end, spec.color),
  ]
}

function whisker({ x1, y, thickness, color }: BarSpec, xMax: number): Shape[] {
  const middle = y + thickness / 2
  const cap = Math.min(5, thickness / 3)
  const line = (points: readonly Point[]): Shape => ({ kind: 'line', points, stroke: color, lineWidth: 1.5 })
  return [line([[x1, middle], [xMax, middle]]), line([[xMax, middle - cap], [xMax, middle + cap]])]
}

/** The tick on the base line that says: none, and the report says so. */
export function zeroTick(x: number, y: number, { thickness, color }: Pick<BarSpec, 'thickness' | 'color'>): Shape[] {
  return [{ kind: 'line', points: [[x, y - 2], [x, y + thickness + 2]], stroke: color, lineWidth: 2.5 }]
}
