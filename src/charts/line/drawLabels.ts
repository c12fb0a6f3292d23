import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { dodge } from '../labels/dodge'
import type { Place } from '../shapes/markSeries'
import { fitText } from '../labels/measureText'
import type { Point, Shape } from '../shapes/shape'
import type { TownStyle } from '../theme'
import type { LinePanel } from './layOutLines'
import type { Line } from './linePlan'
import { endLabel, LABEL_GAP, LABEL_SIZE, LABEL_STEP, lineLabels } from './layOutLines'

type LineStyles = (line: Line) => TownStyle

interface LabelScene {
  readonly table: ResultTable
  readonly context: ChartContext
  readonly place: Place
}

interface End {
  readonly label: string
  readonly year: number
  readonly value: number
  readonly color: string
  readonly highlighted: boolean
}

interface PlacedEnd extends End {
  readonly at: Point
}

/** Names may reach this far above and below the plot. */
const OVERHANG = 8

/** Names of lines at the right edge, none over another, each tied to the level of its line's end by a stub outside the plot, where nothing is taken for a figure. */
export function drawLabels(panel: LinePanel, styles: LineStyles, { table, context, place }: LabelScene): Shape[] {
  const { rect, plot, years } = panel
  const first = years[0] ?? 0
  const ends = endsOf(panel, styles, { table, context, place }).map((end): PlacedEnd => ({ ...end, at: place(end.year - first, end.value) }))
  const kept = withRoom(ends, Math.floor((plot.height + 2 * OVERHANG) / LABEL_STEP))
  const ys = dodge(kept.map(({ at: [, y] }) => ({ at: y, size: LABEL_STEP })), { from: plot.top - OVERHANG, to: plot.top + plot.height + OVERHANG })
  const edge = plot.left + plot.width
  const x = edge + LABEL_GAP
  return kept.flatMap(({ label, color, at: [, level] }, i): Shape[] => {
    const y = ys[i] ?? level
    return [
      { kind: 'line', points: [[edge + 2, level], [x - 3, y]], stroke: color, lineWidth: 0.8, dash: [2, 2] },
      { kind: 'text', x, y, text: fitText(label, rect.left + rect.width - x, LABEL_SIZE), size: LABEL_SIZE, fill: context.theme.ink },
    ]
  })
}

/** All names where they fit; otherwise the highlighted, and of the rest those that stand clear of the others. */
function withRoom(ends: readonly PlacedEnd[], most: number): PlacedEnd[] {
  if (ends.length <= most) return [...ends]
  const kept: PlacedEnd[] = []
  for (const end of [...ends].sort((a, b) => Number(b.highlighted) - Number(a.highlighted))) {
    const clear = kept.every((other) => Math.abs(other.at[1] - end.at[1]) >= LABEL_STEP)
    if (kept.length < most && (clear || end.highlighted)) kept.push(end)
  }
  return kept
}

function endsOf(panel: LinePanel, styles: LineStyles, { table, context }: LabelScene): End[] {
  const named = lineLabels(panel, context).length > 0
  const lines = named ? panel.plan.lines : []
  const ends = lines.flatMap((line): End[] => {
    const last = line.points.at(-1)
    return last === undefined ? [] : [{ label: endLabel(line, panel.years, context), year: last.year, value: last.value, color: styles(line).color, highlighted: table.view.highlight.has(line.town) }]
  })
  const middle = panel.band.at(-1)
  if (middle === undefined) return ends
  const { median, middleHalf } = context.locale.messages.charts
  const color = context.theme.soft
  return [...ends, { label: middleHalf, year: middle.year, value: middle.upper, color, highlighted: true }, { label: median, year: middle.year, value: middle.median, color, highlighted: true }]
}
