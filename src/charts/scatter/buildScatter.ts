import { inLang } from '@/domain/bilingual'
import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { BuiltChart, ChartContext, ChartOption } from '../builder'
import { emptyChart } from '../emptyChart'
import { frame } from '../frame'
import { decorSeries, markSeries } from '../shapes/markSeries'
import { wrapText } from '../labels/measureText'
import { dotStyles } from '../palette'
import { extentOfSeries } from '../scales/seriesExtent'
import { seriesUnit } from '../scales/seriesUnit'
import type { Shape, TextShape } from '../shapes/shape'
import { toGraphic } from '../shapes/toGraphic'
import { tickWidth, valueAxis, valueScale } from '../scales/valueScale'
import { drawBins, KEY_ROOM } from './drawBins'
import { drawNames } from './drawNames'
import { pointMark } from './pointMark'
import type { ScatterPoint } from './scatterPlan'
import { planScatter, scatterAxes } from './scatterPlan'
import type { ScatterScene } from './scatterScene'

const NAME_SIZE = 13
const NAME_LINE = 19

/** Two indicators against each other, a dot a town-year; very many towns as shaded squares. */
export function buildScatter(table: ResultTable, context: ChartContext): BuiltChart {
  const axes = scatterAxes(table)
  const plan = planScatter(table)
  if (axes === null || plan.rows.length === 0) return emptyChart(table, context)
  const height = Math.max(340, context.height, Math.min(520, Math.round(context.width * 0.5)))
  const scene = sceneOf({ table, context, plan, height }, axes)
  const styles = dotStyles(plan.points.map(({ x }) => x.town), table.view.highlight, context.theme)
  const marks = highlightedLast(plan.points, table).map((point) => pointMark(point, scene, styles))
  const option: ChartOption = {
    ...frame(table, context),
    grid: [{ id: 'grid', ...scene.plot, show: false, containLabel: false }],
    xAxis: [{ ...valueAxis({ id: 'x', index: 0, scale: scene.x.scale }, context), axisLine: { show: true, lineStyle: { color: context.theme.faint } } }],
    yAxis: [valueAxis({ id: 'y', index: 0, scale: scene.y.scale }, context)],
    graphic: { elements: axisNames(scene).map((shape, i) => ({ id: `name:${i}`, silent: true, ...toGraphic(shape, context.theme.font) })) },
    series: [
      decorSeries({ id: 'bins', axis: 0, draw: (place) => (plan.form === 'bins' ? drawBins(scene, place) : []) }, context),
      markSeries({ id: 'points', name: '', axis: 0, marks }, context),
      decorSeries({ id: 'names', axis: 0, draw: (place) => drawNames(scene, place) }, context),
    ],
  }
  return { option, height }
}

/** So that nothing covers them. */
function highlightedLast(points: readonly ScatterPoint[], { view: { highlight } }: ResultTable): ScatterPoint[] {
  return [...points].sort((a, b) => Number(highlight.has(a.x.town)) - Number(highlight.has(b.x.town)))
}

function sceneOf({ table, context, plan, height }: Pick<ScatterScene, 'table' | 'context' | 'plan' | 'height'>, [x, y]: readonly [ResultSeries, ResultSeries]): ScatterScene {
  const scaleOf = (series: ResultSeries) => {
    const { min, max, leastPositive } = extentOfSeries(series, plan.rows)
    return valueScale([min, leastPositive, max], table.view.scale)
  }
  const [xScale, yScale] = [scaleOf(x), scaleOf(y)]
  const left = tickWidth(yScale, context) + 12
  const top = nameLines(y, context).length * NAME_LINE + 14
  const bottom = 30 + nameLines(x, context).length * NAME_LINE + (plan.form === 'bins' ? KEY_ROOM : 0)
  const plot = { left, top, width: context.width - left - 28, height: height - top - bottom }
  return { table, context, plan, plot, height, x: { series: x, scale: xScale }, y: { series: y, scale: yScale } }
}

/** Name and unit of an axis in lines that fit; never turned on its side. */
function nameLines(series: ResultSeries, { locale, width }: ChartContext): string[] {
  const name = locale.messages.charts.withUnit(inLang(series.indicator.name, locale.lang), seriesUnit(series, locale))
  return wrapText(name, width - 60, NAME_SIZE)
}

function axisNames({ x, y, plot, context }: ScatterScene): Shape[] {
  const { theme } = context
  const { up, right } = context.locale.messages.charts.axes
  const text = (line: string, at: Pick<TextShape, 'x' | 'y' | 'align'>): Shape => ({ kind: 'text', text: line, size: NAME_SIZE, fill: theme.ink, ...at })
  const yLines = nameLines(y.series, context)
  const xLines = nameLines(x.series, context)
  return [
    ...yLines.map((line, i) => text(i === 0 ? up(line) : line, { x: 2, y: 10 + i * NAME_LINE, align: 'left' })),
    ...xLines.map((line, i) => text(i === xLines.length - 1 ? right(line) : line, { x: plot.left + plot.width + 20, y: plot.top + plot.height + 38 + i * NAME_LINE, align: 'right' })),
  ]
}
