import { textWidth } from './measureText'
import type { Rect } from '../panels/panels'
import type { Point, TextShape } from '../shapes/shape'

/** A dot that wants its name beside it. */
export interface LabelWish {
  readonly at: Point
  /** Radius that the label keeps away from. */
  readonly r: number
  readonly text: string
  /** Placed even where it must cover something. */
  readonly needed: boolean
  /** What else of the mark must stay uncovered: arrows and whiskers. */
  readonly avoid: readonly Box[]
}

interface LabelStyle {
  readonly size: number
  readonly fill: string
  readonly halo: string
  readonly bounds: Rect
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

type Side = Pick<TextShape, 'x' | 'y' | 'align' | 'baseline'> & { readonly box: Box }

/** Puts each label right, left, above or below its dot where it covers nothing; leaves out what finds no room. */
export function placeLabels(wishes: readonly LabelWish[], style: LabelStyle): TextShape[] {
  const taken: Box[] = wishes.flatMap(({ at: [x, y], r, avoid }) => [{ left: x - r, right: x + r, top: y - r, bottom: y + r }, ...avoid])
  const needed = [...wishes].sort((a, b) => Number(b.needed) - Number(a.needed))
  return needed.flatMap((wish): TextShape[] => {
    const sides = sidesOf(wish, style)
    const free = sides.find(({ box }) => inside(box, style.bounds) && !taken.some((other) => overlap(box, other)))
    const side = free ?? (wish.needed ? (sides.find(({ box }) => inside(box, style.bounds)) ?? sides[1]) : undefined)
    if (side === undefined) return []
    taken.push(side.box)
    const { x, y, align, baseline } = side
    return [{ kind: 'text', x, y, align, baseline, text: wish.text, size: style.size, fill: style.fill, halo: style.halo }]
  })
}

function sidesOf({ at: [x, y], r, text }: LabelWish, { size }: LabelStyle): Side[] {
  const width = textWidth(text, size)
  const gap = r + 3
  const half = size * 0.65
  return [
    { x: x + gap, y, align: 'left', baseline: 'middle', box: { left: x + gap, right: x + gap + width, top: y - half, bottom: y + half } },
    { x: x - gap, y, align: 'right', baseline: 'middle', box: { left: x - gap - width, right: x - gap, top: y - half, bottom: y + half } },
    { x, y: y - gap - half, align: 'center', baseline: 'middle', box: { left: x - width / 2, right: x + width / 2, top: y - gap - 2 * half, bottom: y - gap } },
    { x, y: y + gap + half, align: 'center', baseline: 'middle', box: { left: x - width / 2, right: x + width / 2, top: y + gap, bottom: y + gap + 2 * half } },
  ]
}

function inside(box: Box, { left, top, width, height }: Rect): boolean {
  return box.left >= left && box.right <= left + width && box.top >= top && box.bottom <= top + height
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
