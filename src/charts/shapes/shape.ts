export type Point = readonly [x: number, y: number]

/** A fill that changes along x of the shape: stops from 0 to 1. */
export interface Fade {
  readonly kind: 'fade'
  readonly stops: readonly (readonly [offset: number, color: string])[]
}

export type Paint = string | Fade

export interface Stroke {
  readonly stroke: Paint
  readonly lineWidth: number
  readonly dash?: readonly number[]
}

/**
 * What a chart, its picture and its legend are drawn of: plain shapes in pixels, y downward.
 * The same shapes become ECharts elements in a chart and SVG in a legend.
 */
export type Shape =
  | ({ readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius?: number; readonly fill: Paint | null; /** Fill while the mark is hovered. */ readonly hover?: string } & Partial<Stroke>)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Paint | null } & Partial<Stroke>)
  | ({ readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: Paint | null } & Partial<Stroke>)
  | ({ readonly kind: 'line'; readonly points: readonly Point[] } & Stroke)
  | TextShape

export interface TextShape {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
  /** Ground colour drawn around the letters where they stand on other marks. */
  readonly halo?: string
  readonly align?: 'left' | 'center' | 'right'
  /** Vertical place of `y` in the line; middle where absent. */
  readonly baseline?: 'top' | 'middle' | 'bottom'
}

/** A colour `#rrggbb` with an opacity of 0–1. */
export function withAlpha(color: string, alpha: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return `rgba(${red ?? 0},${green ?? 0},${blue ?? 0},${alpha})`
}
