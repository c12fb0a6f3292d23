import type { Paint, Shape, Stroke } from './shape'

/**
 * The shapes as SVG elements, for legends in pages and pictures. `id` keeps gradient names apart
 * where several stand in one document; text is escaped.
 */
export function toSvg(shapes: readonly Shape[], font: string, id: string): string {
  return shapes.map((shape, i) => element(shape, font, `${id}-${i}`)).join('')
}

function element(shape: Shape, font: string, id: string): string {
  const fade = 'fill' in shape && shape.fill !== null ? shape.fill : shape.kind === 'text' ? '' : shape.stroke
  const defs = typeof fade === 'object' ? gradient(fade, id) : ''
  return defs + body(shape, font, id)
}

function body(shape: Shape, font: string, id: string): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius ?? 0}"${paints(shape, shape.fill, id)}/>`
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}"${paints(shape, shape.fill, id)}/>`
    case 'polygon':
      return `<polygon points="${shape.points.map((point) => point.join(',')).join(' ')}"${paints(shape, shape.fill, id)}/>`
    case 'line':
      return `<polyline points="${shape.points.map((point) => point.join(',')).join(' ')}"${paints(shape, null, id)}/>`
    case 'text': {
      const anchor = { left: 'start', center: 'middle', right: 'end' }[shape.align ?? 'left']
      const base = { top: 'text-before-edge', middle: 'central', bottom: 'text-after-edge' }[shape.baseline ?? 'middle']
      const weight = shape.bold === true ? 600 : 400
      const halo = shape.halo === undefined ? '' : ` stroke="${shape.halo}" stroke-width="3" paint-order="stroke"`
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" font-weight="${weight}" font-family="${escapeMarkup(font)}" fill="${shape.fill}" text-anchor="${anchor}" dominant-baseline="${base}"${halo}>${escapeMarkup(shape.text)}</text>`
    }
  }
}

function paints(stroke: Partial<Stroke>, fill: Paint | null, id: string): string {
  const line = stroke.stroke === undefined ? '' : ` stroke="${paint(stroke.stroke, id)}" stroke-width="${stroke.lineWidth ?? 1}"`
  const dash = stroke.dash === undefined || stroke.dash.length === 0 ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`
  return ` fill="${fill === null ? 'none' : paint(fill, id)}"${line}${dash}`
}

function paint(paint: Paint, id: string): string {
  return typeof paint === 'string' ? paint : `url(#${id})`
}

function gradient(fade: Exclude<Paint, string>, id: string): string {
  const stops = fade.stops.map(([offset, color]) => `<stop offset="${offset}" stop-color="${color}"/>`).join('')
  return `<linearGradient id="${id}">${stops}</linearGradient>`
}

/** Text as it may stand in markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
