import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { periodLabel } from './cellText'
import type { Direction } from '../marks/dotMark'
import { dotFace, dotMark } from '../marks/dotMark'
import type { Point, Shape } from '../shapes/shape'
import type { ChartTheme, TownStyle } from '../theme'

interface CellDotSpec {
  readonly cell: ResultCell
  readonly at: Point
  /** Where the upper end of a range stands along the axis, or null. */
  readonly max: number | null
  readonly direction: Direction
  readonly r: number
  readonly style: TownStyle
}

/** The dot of a figure along one axis, inside a ring of nothing that makes it easy to hit. */
export function cellDot({ cell, at: [x, y], max, direction, r, style }: CellDotSpec, theme: ChartTheme): Shape[] {
  const axes = [{ direction, qualifier: cell.qualifier, max }]
  return [
    { kind: 'circle', x, y, r: Math.max(r + 4, 9), fill: 'rgba(0,0,0,0)' },
    ...dotMark({ x, y, r, style, ground: theme.ground, face: dotFace(cell), axes }),
  ]
}

/** What must stand beside a dot even where its figure does not: Σ, =, ?, the part of the year. */
export function dotTag(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const basis = cell.basis === 'summed' ? 'Σ' : cell.basis === 'derived' ? '=' : ''
  const doubt = cell.state === 'doubtful' ? '?' : ''
  return [basis + doubt, periodLabel(table, cell, locale)].filter((part) => part !== '').join(' ')
}
