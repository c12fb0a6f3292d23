import { formatNumber } from '@/domain/formatNumber'
import type { Place } from '../shapes/markSeries'
import { wrapText } from '../labels/measureText'
import type { Shape } from '../shapes/shape'
import { binPoints, binStep } from './binPoints'
import type { ScatterScene } from './scatterScene'

const SQUARE = 13
const KEY_STEPS = 5 * 18 + 8
/** Below the axis name: the steps, and words of up to two lines. */
export const KEY_ROOM = 44

/** Squares shaded by how many town-years fall into each, with a key below the axis. */
export function drawBins(scene: ScatterScene, place: Place): Shape[] {
  const { plan, x, y, plot, context } = scene
  const columns = Math.max(1, Math.round(plot.width / SQUARE))
  const lines = Math.max(1, Math.round(plot.height / SQUARE))
  const bins = binPoints({ rows: plan.rows, x, y, columns, lines })
  const most = bins.reduce((top, { count }) => Math.max(top, count), 1)
  const [left, bottom] = place(x.scale.min, y.scale.min)
  const [width, height] = [plot.width / columns, plot.height / lines]
  const squares = bins.map(({ column, row, count }): Shape => ({
    kind: 'rect',
    x: left + column * width,
    y: bottom - (row + 1) * height,
    width: width - 1,
    height: height - 1,
    fill: context.theme.ramp[binStep(count, most)] ?? context.theme.accent,
  }))
  return [...squares, ...key(scene, most)]
}

function key({ plot, context, height }: ScatterScene, most: number): Shape[] {
  const { theme, locale } = context
  const lines = wrapText(locale.messages.charts.squares('1', formatNumber(most, locale.lang)), plot.width - KEY_STEPS, 12.5)
  const top = height - KEY_ROOM + 10
  const steps = theme.ramp.map((fill, i): Shape => ({ kind: 'rect', x: plot.left + i * 18, y: top - 5, width: 17, height: 10, fill }))
  return [...steps, ...lines.map((text, i): Shape => ({ kind: 'text', x: plot.left + KEY_STEPS, y: top + i * 18, text, size: 12.5, fill: theme.soft }))]
}
