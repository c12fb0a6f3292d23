import type { ResultTable } from '@/domain/resultTable'
import type { BuiltChart, ChartContext } from './builder'
import { frame } from './frame'
import { wrapText } from './labels/measureText'
import type { Shape } from './shapes/shape'
import { toGraphic } from './shapes/toGraphic'

const HEIGHT = 160
const SIZE = 14

/** What stands where nothing can be drawn: what to do next. */
export function emptyChart(table: ResultTable, context: ChartContext): BuiltChart {
  const { theme, locale, width } = context
  const lines = wrapText(locale.messages.charts.nothingToDraw, width - 40, SIZE)
  const shapes = lines.map((text, i): Shape => ({ kind: 'text', x: width / 2, y: 60 + i * 24, text, size: SIZE, fill: theme.soft, align: 'center' }))
  const elements = shapes.map((shape, i) => ({ id: `empty:${i}`, silent: true, ...toGraphic(shape, theme.font) }))
  return { option: { ...frame(table, context), grid: [], xAxis: [], yAxis: [], graphic: { elements }, series: [] }, height: HEIGHT }
}
