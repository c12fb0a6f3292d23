import type { ChartContext } from '../builder'
import { dodge } from '../dodge'
import type { Place } from '../markSeries'
import { fitText } from '../measureText'
import type { Shape } from '../shape'
import type { TownStyle } from '../theme'
import type { LinePanel } from './layOutLines'
import type { Line } from './linePlan'
import { LABEL_SIZE, lineLabels } from './layOutLines'

type LineStyles = (line: Line) => TownStyle

interface End {
  readonly label: string
  readonly year: number
  readonly value: number
  readonly color: string
}

/** Names of lines at the right edge, none over another, each tied to the end of its line. */
export function drawLabels(panel: LinePanel, styles: LineStyles, { context, place }: { context: ChartContext; place: Place }): Shape[] {
  const { rect, plot, years } = panel
  const ends = endsOf(panel, styles, context)
  const first = years[0] ?? 0
  const starts = ends.map((end) => place(end.year - first, end.value))
  const spacing = ends.length > plot.height / 16 ? plot.height / ends.length : 16
  const ys = dodge(starts.map(([, y]) => ({ at: y, size: spacing })), { from: plot.top - 8, to: plot.top + plot.height + 8 })
  const x = plot.left + plot.width + 14
  return ends.flatMap(({ label, color }, i): Shape[] => {
    const [startX, startY] = starts[i] ?? [0, 0]
    const y = ys[i] ?? startY
    return [
      { kind: 'line', points: [[startX + 7, startY], [x - 3, y]], stroke: color, lineWidth: 0.8, dash: [2, 2] },
      { kind: 'text', x, y, text: fitText(label, rect.left + rect.width - x, LABEL_SIZE), size: Math.min(LABEL_SIZE, spacing), fill: context.theme.ink },
    ]
  })
}

function endsOf(panel: LinePanel, styles: LineStyles, context: ChartContext): End[] {
  const named = lineLabels(panel.plan, panel.band, context).length > 0
  const lines = named ? panel.plan.lines : []
  const ends = lines.flatMap((line): End[] => {
    const last = line.points.at(-1)
    return last === undefined ? [] : [{ label: line.label, year: last.year, value: last.value, color: styles(line).color }]
  })
  const middle = panel.band.at(-1)
  if (middle === undefined) return ends
  const { median, middleHalf } = context.locale.messages.charts
  const color = context.theme.soft
  return [...ends, { label: middleHalf, year: middle.year, value: middle.upper, color }, { label: median, year: middle.year, value: middle.median, color }]
}
