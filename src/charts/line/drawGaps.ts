import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { gapWords } from '../labels/cellText'
import type { Place } from '../shapes/markSeries'
import { textWidth } from '../labels/measureText'
import { yearOf } from '../labels/place'
import type { Shape } from '../shapes/shape'
import type { LinePanel } from './layOutLines'
import type { Line } from './linePlan'

const SIZE = 11.5
/** Between the words of neighbouring years. */
const APART = 6

/** Where a panel holds one line, the years without a figure say above the axis why. */
export function drawGaps(panel: LinePanel, { table, context }: { table: ResultTable; context: ChartContext }, place: Place): Shape[] {
  const [line, second] = panel.plan.lines
  if (line === undefined || second !== undefined || panel.band.length > 0) return []
  const step = panel.plot.width / Math.max(1, panel.years.length)
  return panel.years.flatMap((year, i): Shape[] => {
    const text = wordsOf({ table, panel, line }, year, context).find((words) => textWidth(words, SIZE) <= step - APART)
    if (text === undefined) return []
    const [x, y] = place(i, panel.scale.min)
    return [{ kind: 'text', x, y: y - 9, text, size: SIZE, fill: context.theme.faint, align: 'center' }]
  })
}

/** The reason in words, and shorter where there is a shorter word; none where the data knows nothing of that year. */
function wordsOf({ table, panel, line }: { table: ResultTable; panel: LinePanel; line: Line }, year: number, { locale }: ChartContext): string[] {
  const series = table.series[line.series]
  if (series === undefined || line.points.some((point) => point.year === year)) return []
  const row = panel.panel.rows.find((one) => table.rowTowns[one] === line.town && yearOf(table, table.rowYears[one] ?? 0) === year)
  if (row === undefined) return table.dataset.yearIndex.has(year) ? [locale.messages.charts.noReportShort, '／'] : []
  const cell = resultCell(table, series, row)
  return [gapWords(table, cell, locale), ...(cell.state === 'vague' ? [locale.messages.charts.wordsShort] : cell.state === 'not_mentioned' ? ['—'] : [])]
}
