import type { State } from '@/domain/state'
import { isMentionState } from '@/domain/state'
import type { ChartKind } from '@/domain/view'
import { barMark, zeroTick } from '../marks/barMark'
import { cellMark } from '../marks/cellMark'
import type { DotFace } from '../marks/dotMark'
import { dotMark } from '../marks/dotMark'
import { flagMark } from '../marks/flagMark'
import { mentionMark } from '../marks/mentionMark'
import type { Shape } from '../shapes/shape'
import { SIGN_GLYPHS } from './signGlyphs'
import type { SignId } from './signs'
import type { ChartTheme } from '../theme'

/** Room of a sign in a legend, in pixels. */
export const LEGEND_BOX = { width: 28, height: 20 } as const

const MIDDLE = LEGEND_BOX.height / 2
const CENTRE = LEGEND_BOX.width / 2

/** A sign as charts of this kind draw it, in a box of `LEGEND_BOX`; where a chart writes it, as it is written. */
export function legendMark(sign: SignId, kind: ChartKind, theme: ChartTheme): Shape[] {
  if (sign === 'flagged') return flagMark(CENTRE - 5, MIDDLE, theme.seal)
  if (isMentionState(sign as State)) return mentionMark(sign as State, [CENTRE, MIDDLE], theme.ink)
  const drawn = drawnMark(sign, kind, theme)
  return drawn.length > 0 ? drawn : [{ kind: 'text', x: CENTRE, y: MIDDLE, text: SIGN_GLYPHS[sign], size: 14, bold: true, fill: theme.ink, align: 'center' }]
}

function drawnMark(sign: SignId, kind: ChartKind, theme: ChartTheme): Shape[] {
  if (kind === 'table') return []
  if (kind === 'bar') return barSign(sign, theme)
  return kind === 'heatmap' ? cellSign(sign, theme) : dotSign(sign, kind, theme)
}

function barSign(sign: SignId, theme: ChartTheme): Shape[] {
  const bar = { x0: 0, x1: LEGEND_BOX.width, xMax: null, y: MIDDLE - 6, thickness: 12, color: theme.accent, ground: theme.ground, qualifier: null, outlined: false } as const
  switch (sign) {
    case 'at_least':
    case 'at_most':
    case 'approx':
      return barMark({ ...bar, qualifier: sign })
    case 'range':
      return barMark({ ...bar, x1: 16, xMax: 26, qualifier: 'range' })
    case 'zero':
      return zeroTick(CENTRE, bar.y, bar)
    case 'part_year':
      return barMark({ ...bar, outlined: true })
    case 'doubtful':
      return [...barMark({ ...bar, x1: 16, outlined: true }), { kind: 'text', x: 23, y: MIDDLE, text: SIGN_GLYPHS.doubtful, size: 13, bold: true, fill: theme.ink, align: 'center' }]
    default:
      return []
  }
}

const CELL_STATES: Partial<Record<SignId, State>> = { zero: 'zero', vague: 'vague', no_report: 'no_report', doubtful: 'doubtful' }

function cellSign(sign: SignId, theme: ChartTheme): Shape[] {
  const state = CELL_STATES[sign] ?? 'reported'
  const qualifier = sign === 'at_least' || sign === 'at_most' ? sign : 'exact'
  if (sign === 'part_year') return [{ kind: 'text', x: CENTRE, y: MIDDLE, text: '·', size: 16, bold: true, fill: theme.ink, align: 'center' }]
  if (state === 'reported' && qualifier === 'exact') return []
  const lines = state === 'zero' ? ['0'] : state === 'doubtful' ? [SIGN_GLYPHS.doubtful] : []
  return cellMark({ x: 1, y: 2, width: 26, height: 16, cell: { state, qualifier, period: 'year', flagged: false }, step: state === 'reported' ? 3 : null, lines, size: 11 }, theme)
}

const FACES: Partial<Record<SignId, DotFace>> = { approx: 'hollow', zero: 'ring', part_year: 'dashed', doubtful: 'outlined', at_least: 'filled', at_most: 'filled', range: 'filled' }

function dotSign(sign: SignId, kind: ChartKind, theme: ChartTheme): Shape[] {
  const face = FACES[sign]
  if (face === undefined) return []
  const up = kind === 'line' || kind === 'radar'
  const qualifier = sign === 'at_least' || sign === 'at_most' || sign === 'range' ? sign : null
  const place = dotPlace(sign, up)
  const axis = { direction: up ? 'up' : 'right', qualifier, max: sign === 'range' ? (up ? 3 : 24) : null } as const
  return dotMark({ ...place, r: 4, style: { color: theme.accent, marker: 'circle' }, ground: theme.ground, face, axes: [axis] })
}

/** Where the dot leaves room for its arrow or whisker. */
function dotPlace(sign: SignId, up: boolean): { x: number; y: number } {
  const shift = sign === 'at_least' || sign === 'range' ? 1 : sign === 'at_most' ? -1 : 0
  return up ? { x: CENTRE, y: MIDDLE + shift * 5 } : { x: CENTRE - shift * 6, y: MIDDLE }
}
