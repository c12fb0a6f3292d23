import type { Paint, Shape } from '@/charts/shapes/shape'

const paint = (fill: Paint | null) => (fill === null ? 'none' : typeof fill === 'string' ? fill : `fade(${fill.stops.map(([offset]) => round(offset)).join(' ')})`)
const round = (value: number) => Math.round(value * 100) / 100

/** Shapes as short lines that a test can write down. */
export function showShapes(shapes: readonly Shape[]): string[] {
  return shapes.map((shape) => {
    const stroke = 'stroke' in shape && shape.stroke !== undefined ? ` stroke ${paint(shape.stroke)}` : ''
    const dash = 'dash' in shape && shape.dash !== undefined ? ' dashed' : ''
    switch (shape.kind) {
      case 'rect':
        return `rect ${round(shape.x)},${round(shape.y)} ${round(shape.width)}×${round(shape.height)} ${paint(shape.fill)}${stroke}${dash}`
      case 'circle':
        return `circle ${round(shape.x)},${round(shape.y)} r${shape.r} ${paint(shape.fill)}${stroke}${dash}`
      case 'polygon':
        return `polygon ${points(shape.points)} ${paint(shape.fill)}${stroke}`
      case 'line':
        return `line ${points(shape.points)}${stroke}${dash}`
      case 'text':
        return `text ${round(shape.x)},${round(shape.y)} ${shape.text}`
    }
  })
}

function points(list: readonly (readonly [number, number])[]): string {
  return list.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
}
