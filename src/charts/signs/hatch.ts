import type { Point, Shape } from '../shapes/shape'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Diagonal strokes inside a box, `gap` pixels apart: a pattern that survives every printer. */
export function hatch({ x, y, width, height }: Box, color: string, gap = 4): Shape[] {
  const shapes: Shape[] = []
  for (let offset = gap; offset < width + height; offset += gap) {
    const from: Point = [x + Math.max(0, offset - height), y + Math.min(offset, height)]
    const to: Point = [x + Math.min(offset, width), y + Math.max(0, offset - width)]
    shapes.push({ kind: 'line', points: [from, to], stroke: color, lineWidth: 1.2 })
  }
  return shapes
}
