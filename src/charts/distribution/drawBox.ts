import { formatNumber } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import type { Place } from '../shapes/markSeries'
import { fitText } from '../labels/measureText'
import type { Shape } from '../shapes/shape'
import { countColumns } from './drawColumns'
import type { StripPanel } from './layOutStrips'

interface Scene {
  readonly table: ResultTable
  readonly context: ChartContext
}

/** Fewer figures have no quartiles worth drawing. */
const FEWEST = 5
/** From the line that the dots stand on down to the middle of the box: past the tick labels. */
const BELOW = 36

/** The middle half of the figures with their median, and in words how many figures that rests on. */
export function drawBox(panel: StripPanel, { table, context }: Scene, place: Place): Shape[] {
  const { spread } = panel.summary
  const { theme, locale } = context
  if (spread === null || panel.summary.n < FEWEST || table.view.scale === 'log') return [words(panel, { table, context })]
  const y = panel.plot.top + panel.plot.height + BELOW
  const at = (value: number) => place(value, 0)[0]
  const [low, left, middle, right, high] = [spread.min, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.max].map(at)
  const line = { kind: 'line', stroke: theme.faint, lineWidth: 1.2 } as const
  const median = locale.messages.charts.medianOf(formatNumber(spread.median, locale.lang))
  return [
    { ...line, points: [[low ?? 0, y], [left ?? 0, y]] },
    { ...line, points: [[right ?? 0, y], [high ?? 0, y]] },
    { kind: 'rect', x: left ?? 0, y: y - 5, width: Math.max(1, (right ?? 0) - (left ?? 0)), height: 10, fill: theme.accentSoft, stroke: theme.faint, lineWidth: 1.2 },
    { kind: 'line', points: [[middle ?? 0, y - 8], [middle ?? 0, y + 8]], stroke: theme.ink, lineWidth: 2 },
    words(panel, { table, context }, median),
  ]
}

function words(panel: StripPanel, { table, context }: Scene, median = ''): Shape {
  const { plot, rect, summary } = panel
  const { counted, tallest, sentence } = context.locale.messages.charts
  const number = (value: number) => formatNumber(value, context.locale.lang)
  const floors = summary.floors === 0 ? '' : number(summary.floors)
  const most = panel.form === 'bins' ? tallest(number(Math.max(...countColumns(panel, table)))) : ''
  const text = [median, counted(number(summary.n), number(panel.reports), floors), most].filter((part) => part !== '').join(sentence.separator)
  return { kind: 'text', x: plot.left, y: plot.top + plot.height + BELOW + 20, text: fitText(text, rect.width - 24, 12.5), size: 12.5, fill: context.theme.soft }
}
