import type { Paint, Shape, Stroke, TextShape } from './shape'

/** An element of ECharts' custom series and graphic component. */
export interface GraphicElement {
  readonly type: string
  readonly shape?: Readonly<Record<string, unknown>>
  readonly style: Readonly<Record<string, unknown>>
  readonly silent?: boolean
  readonly emphasis?: { readonly style: { readonly fill: string } }
}

/** The shape as ECharts draws it. */
export function toGraphic(shape: Shape, font: string): GraphicElement {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0, hover } = shape
      const rect = { type: 'rect', shape: { x, y, width, height, r: radius }, style: paints(shape, shape.fill) }
      return hover === undefined ? rect : { ...rect, emphasis: { style: { fill: hover } } }
    }
    case 'circle':
      return { type: 'circle', shape: { cx: shape.x, cy: shape.y, r: shape.r }, style: paints(shape, shape.fill) }
    case 'polygon':
      return { type: 'polygon', shape: { points: shape.points }, style: paints(shape, shape.fill) }
    case 'line':
      return { type: 'polyline', shape: { points: shape.points }, style: paints(shape, null) }
    case 'text':
      return { type: 'text', style: textStyle(shape, font), silent: true }
  }
}

function paints(stroke: Partial<Stroke>, fill: Paint | null): GraphicElement['style'] {
  const line = stroke.stroke === undefined ? {} : { stroke: paint(stroke.stroke), lineWidth: stroke.lineWidth ?? 1 }
  const dash = stroke.dash === undefined || stroke.dash.length === 0 ? {} : { lineDash: stroke.dash }
  return { fill: fill === null ? 'none' : paint(fill), ...line, ...dash }
}

function paint(paint: Paint): unknown {
  if (typeof paint === 'string') return paint
  return { type: 'linear', x: 0, y: 0, x2: 1, y2: 0, colorStops: paint.stops.map(([offset, color]) => ({ offset, color })) }
}

function textStyle({ x, y, text, size, fill, bold, halo, align, baseline }: TextShape, font: string): GraphicElement['style'] {
  return {
    x,
    y,
    text,
    fill,
    font: `${bold === true ? 600 : 400} ${size}px ${font}`,
    align: align ?? 'left',
    verticalAlign: baseline ?? 'middle',
    ...(halo === undefined ? {} : { stroke: halo, lineWidth: 3 }),
  }
}
