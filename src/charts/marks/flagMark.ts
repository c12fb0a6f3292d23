import type { Shape } from '../shapes/shape'

/** Width that a flag needs beside a label. */
export const FLAG_WIDTH = 14

/** A small pennant: a check found something to explain. `x` is its left edge, `y` its middle. */
export function flagMark(x: number, y: number, color: string): Shape[] {
  return [
    { kind: 'line', points: [[x + 1, y - 6], [x + 1, y + 6]], stroke: color, lineWidth: 1.4 },
    { kind: 'polygon', points: [[x + 1, y - 6], [x + 9, y - 3.5], [x + 1, y - 1]], fill: color },
  ]
}
