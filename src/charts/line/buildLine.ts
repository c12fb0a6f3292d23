import type { LineSeriesOption } from 'echarts/charts'
import type { ResultTable } from '@/domain/resultTable'
import type { AxisOption, BuiltChart, ChartContext, ChartOption, MarkSeriesOption } from '../builder'
import { cellDot, dotTag } from '../labels/cellDot'
import { figureLabel } from '../labels/cellText'
import { frame } from '../frame'
import type { Mark, Place } from '../shapes/markSeries'
import { datumOf, decorSeries, markSeries } from '../shapes/markSeries'
import { textWidth } from '../labels/measureText'
import { townStyles } from '../palette'
import { panelTitles } from '../panels/panelTitle'
import type { Shape } from '../shapes/shape'
import type { ChartTheme, TownStyle } from '../theme'
import { valueAxis } from '../scales/valueScale'
import { drawBand } from './drawBand'
import { drawGaps } from './drawGaps'
import { drawLabels } from './drawLabels'
import type { LinePanel } from './layOutLines'
import { layOutLines } from './layOutLines'
import type { Line, LinePoint } from './linePlan'

/** Lines over calendar years: they join neighbouring years only, and a single year is a dot. */
export function buildLine(table: ResultTable, context: ChartContext): BuiltChart {
  const { panels, height } = layOutLines(table, context)
  const styles = lineStyles(table, panels, context.theme)
  const option: ChartOption = {
    ...frame(table, context),
    grid: panels.map(({ panel, plot }) => ({ id: `grid:${panel.id}`, ...plot, show: false, containLabel: false })),
    xAxis: panels.map((panel) => yearAxis(panel, context)),
    yAxis: panels.map(({ panel, index, scale }) => valueAxis({ id: `y:${panel.id}`, index, scale }, context)),
    graphic: panelTitles(panels, context),
    series: panels.flatMap((panel) => seriesOf(panel, { table, context, styles })),
  }
  return { option, height }
}

interface Scene {
  readonly table: ResultTable
  readonly context: ChartContext
  readonly styles: (line: Line) => TownStyle
}

/** Lines are told apart by town; in a town's own panel by indicator, and a line that is alone needs no colour of its own. */
function lineStyles(table: ResultTable, panels: readonly LinePanel[], theme: ChartTheme): Scene['styles'] {
  const lines = panels.flatMap(({ plan }) => plan.lines)
  const byTown = townStyles(lines.map(({ town }) => town), table.view.highlight, theme)
  const accent: TownStyle = { color: theme.accent, dash: [], marker: 'circle' }
  const mixed = panels.some(({ panel }) => panel.series.length > 1)
  if (table.view.facet !== 'town') return ({ town }) => byTown(town)
  return ({ series }) => (mixed ? (theme.towns[series % theme.towns.length] ?? accent) : accent)
}

function yearAxis({ panel, index, years }: LinePanel, { theme }: ChartContext): AxisOption {
  return {
    id: `x:${panel.id}`,
    gridIndex: index,
    type: 'category',
    data: years.map(String),
    boundaryGap: true,
    axisLine: { lineStyle: { color: theme.faint } },
    axisTick: { show: false },
    axisLabel: { color: theme.soft, fontSize: 12, hideOverlap: true },
  }
}

function seriesOf(panel: LinePanel, scene: Scene): (MarkSeriesOption | (LineSeriesOption & { id: string }))[] {
  const { context, styles } = scene
  const { id } = panel.panel
  const raised = ({ town }: Line) => Number(scene.table.view.highlight.has(town))
  const order = [...panel.plan.lines].sort((a, b) => raised(a) - raised(b))
  const marks = order.flatMap((line) => line.points.map((point) => pointMark({ panel, line, point }, scene)))
  return [
    decorSeries({ id: `band:${id}`, axis: panel.index, draw: (place) => drawBand(panel, context, place) }, context),
    decorSeries({ id: `gaps:${id}`, axis: panel.index, draw: (place) => drawGaps(panel, scene, place) }, context),
    ...panel.plan.lines.map((line) => lineSeries(panel, line, scene)),
    decorSeries({ id: `labels:${id}`, axis: panel.index, draw: (place) => drawLabels(panel, styles, { table: scene.table, context, place }) }, context),
    { ...markSeries({ id: `dots:${id}`, name: panel.panel.title, axis: panel.index, marks }, context), z: 4 },
  ]
}

function lineSeries({ panel, index, years }: LinePanel, line: Line, { styles, table }: Scene): LineSeriesOption & { id: string } {
  const values = new Map(line.points.map((point) => [point.year, point.value]))
  const { color, dash } = styles(line)
  return {
    id: `line:${panel.id}/${line.id}`,
    name: line.label,
    type: 'line',
    xAxisIndex: index,
    yAxisIndex: index,
    data: years.map((year) => values.get(year) ?? null),
    connectNulls: false,
    showSymbol: false,
    symbol: 'none',
    silent: true,
    animation: false,
    lineStyle: { color, width: table.view.highlight.has(line.town) ? 3 : 2, type: dash.length === 0 ? 'solid' : [...dash] },
    z: table.view.highlight.has(line.town) ? 3 : 2,
  }
}

interface PointPlace {
  readonly panel: LinePanel
  readonly line: Line
  readonly point: LinePoint
}

function pointMark({ panel, line, point }: PointPlace, { table, context, styles }: Scene): Mark {
  const x = point.year - (panel.years[0] ?? 0)
  return {
    datum: datumOf(table, point.cell, { series: line.series, value: [x, point.value] }),
    draw: (place) => {
      const at = place(x, point.value)
      const max = point.cell.valueMax === null ? null : place(x, point.cell.valueMax)[1]
      const r = panel.plan.lines.length > 12 && !table.view.highlight.has(line.town) ? 3 : 4.5
      const dot = cellDot({ cell: point.cell, at, max, direction: 'up', r, style: styles(line) }, context.theme)
      return [...dot, ...pointText({ panel, line, point }, { table, context, styles }, place)]
    },
  }
}

/** Figures above the dots where one line has room for them; else only the signs that no dot can carry. */
function pointText({ panel, line, point }: PointPlace, { table, context }: Scene, place: Place): Shape[] {
  const { locale, theme } = context
  const alone = panel.plan.lines.length === 1 && panel.band.length === 0
  const tag = dotTag(table, point.cell, locale)
  const figure = figureLabel(point.cell, locale)
  const [x, y] = place(point.year - (panel.years[0] ?? 0), point.value)
  const step = panel.plot.width / Math.max(1, panel.years.length)
  const text = alone && line.points.every(({ cell }) => textWidth(figureLabel(cell, locale), 12) + 6 < step) ? figure : tag
  if (text === '') return []
  const lift = point.cell.qualifier === 'at_least' || point.cell.valueMax !== null ? 22 : 14
  return [{ kind: 'text', x, y: y - lift, text, size: 12, fill: theme.soft, align: 'center' }]
}
