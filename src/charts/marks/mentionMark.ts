import type { State } from '@/domain/state'
import type { Point, Shape } from '../shapes/shape'

/** The sign of a mention: full, half and empty circle, triangle, question mark. Nothing for other states. */
export function mentionMark(state: State, [x, y]: Point, color: string): Shape[] {
  const r = 4.5
  const ring: Shape = { kind: 'circle', x, y, r, fill: null, stroke: color, lineWidth: 1.4 }
  switch (state) {
    case 'stated':
      return [{ kind: 'circle', x, y, r: r + 0.5, fill: color }]
    case 'partial':
      return [ring, { kind: 'polygon', points: halfDisc(x, y, r), fill: color }]
    case 'planned':
      return [ring]
    case 'weakness':
      return [{ kind: 'polygon', points: [[x, y - r], [x + r, y + r - 1], [x - r, y + r - 1]], fill: null, stroke: color, lineWidth: 1.4 }]
    case 'unclear':
      return [{ kind: 'text', x, y, text: '?', size: 13, bold: true, fill: color, align: 'center' }]
    default:
      return []
  }
}

/** The left half of a disc. */
function halfDisc(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 13 }, (_, i): Point => {
    const angle = Math.PI / 2 + (i / 12) * Math.PI
    return [x + r * Math.cos(angle), y - r * Math.sin(angle)]
  })
}
