import type { Cell } from '@/domain/cell'
import type { Point, Shape } from '../shapes/shape'
import type { Marker, TownStyle } from '../theme'

/** Direction in which values grow, in pixels. */
export type Direction = 'right' | 'up'

/** What a dot says of its figure along one axis. */
export interface DotAxis {
  readonly direction: Direction
  readonly qualifier: Cell['qualifier']
  /** Where the upper end of a range stands, or null. */
  readonly max: number | null
}

export interface DotSpec {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly style: Pick<TownStyle, 'color' | 'marker'>
  readonly ground: string
  readonly face: DotFace
  readonly axes: readonly DotAxis[]
}

/** filled: exact; hollow: approximate; dashed: part of a year; outlined: doubtful; ring: zero, said so. */
export type DotFace = 'filled' | 'hollow' | 'dashed' | 'outlined' | 'ring'

/** The face that a cell asks for. */
export function dotFace({ state, period, qualifier }: Pick<Cell, 'state' | 'period' | 'qualifier'>): DotFace {
  if (state === 'zero') return 'ring'
  if (state === 'doubtful') return 'outlined'
  if (period === 'part_year') return 'dashed'
  return qualifier === 'approx' ? 'hollow' : 'filled'
}

/** A dot with the signs of its figure: an arrow for ≥ and ≤, a whisker for a range. */
export function dotMark(spec: DotSpec): Shape[] {
  return [...spec.axes.flatMap((axis) => axisShapes(spec, axis)), ...body(spec)]
}

function body({ x, y, r, style, ground, face }: DotSpec): Shape[] {
  const { color } = style
  if (face === 'filled') return [marker(style.marker, { x, y, r }, { fill: color, stroke: ground, lineWidth: 1 })]
  if (face === 'ring') return [marker('circle', { x, y, r: r + 1 }, { fill: ground, stroke: color, lineWidth: 2.5 })]
  const dash = face === 'dashed' ? { dash: [2.5, 2] } : {}
  return [marker(style.marker, { x, y, r }, { fill: ground, stroke: color, lineWidth: face === 'outlined' ? 1.2 : 2, ...dash })]
}

interface Paints {
  readonly fill: string
  readonly stroke: string
  readonly lineWidth: number
  readonly dash?: readonly number[]
}

function marker(kind: Marker, { x, y, r }: { x: number; y: number; r: number }, paints: Paints): Shape {
  switch (kind) {
    case 'circle':
      return { kind: 'circle', x, y, r, ...paints }
    case 'square':
      return { kind: 'rect', x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...paints }
    case 'triangle':
      return { kind: 'polygon', points: [[x, y - r * 1.2], [x + r * 1.1, y + r * 0.8], [x - r * 1.1, y + r * 0.8]], ...paints }
    case 'diamond':
      return { kind: 'polygon', points: [[x, y - r * 1.25], [x + r * 1.25, y], [x, y + r * 1.25], [x - r * 1.25, y]], ...paints }
  }
}

function axisShapes(spec: DotSpec, { direction, qualifier, max }: DotAxis): Shape[] {
  if (max !== null) return whisker(spec, direction, max)
  if (qualifier === 'at_least') return arrow(spec, direction, 1)
  return qualifier === 'at_most' ? arrow(spec, direction, -1) : []
}

/** A short arrow away from the dot, along (1) or against (−1) the axis. */
function arrow({ x, y, r, style }: DotSpec, direction: Direction, sense: 1 | -1): Shape[] {
  const [dx, dy] = direction === 'right' ? [sense, 0] : [0, -sense]
  const at = (along: number, across: number): Point => [x + dx * along - dy * across, y + dy * along + dx * across]
  const line = { kind: 'line', stroke: style.color, lineWidth: 1.8 } as const
  return [
    { ...line, points: [at(r, 0), at(r + 9, 0)] },
    { ...line, points: [at(r + 5, -3.5), at(r + 9.5, 0), at(r + 5, 3.5)] },
  ]
}

function whisker({ x, y, style }: DotSpec, direction: Direction, max: number): Shape[] {
  const line = { kind: 'line', stroke: style.color, lineWidth: 1.5 } as const
  if (direction === 'right') return [{ ...line, points: [[x, y], [max, y]] }, { ...line, points: [[max, y - 4], [max, y + 4]] }]
  return [{ ...line, points: [[x, y], [x, max]] }, { ...line, points: [[x - 4, max], [x + 4, max]] }]
}
