import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { AxisOption, BuiltChart, ChartContext, ChartOption, MarkSeriesOption } from '../builder'
import { cellDot } from '../labels/cellDot'
import { emptyChart } from '../emptyChart'
import { frame } from '../frame'
import { flagMark } from '../marks/flagMark'
import type { Mark } from '../shapes/markSeries'
import { datumOf, decorSeries, markSeries } from '../shapes/markSeries'
import type { TownStyles } from '../palette'
import { dotStyles } from '../palette'
import { panelTitles } from '../panels/panelTitle'
import { valueAxis } from '../scales/valueScale'
import { drawBox } from './drawBox'
import { drawColumns } from './drawColumns'
import { drawNames } from './drawNames'
import type { StripPanel } from './layOutStrips'
import { layOutStrips } from './layOutStrips'

interface Scene {
  readonly table: ResultTable
  readonly context: ChartContext
  readonly styles: TownStyles
}

/** Where the figures of all towns lie: a dot each on a line, or columns of how many, over the box of their quartiles. */
export function buildDistribution(table: ResultTable, context: ChartContext): BuiltChart {
  const { panels, height } = layOutStrips(table, context)
  if (panels.every(({ figures }) => figures.length === 0)) return emptyChart(table, context)
  const towns = panels.flatMap(({ dots }) => dots.map((row) => table.rowTowns[row] ?? 0))
  const scene: Scene = { table, context, styles: dotStyles(towns, table.view.highlight, context.theme) }
  const option: ChartOption = {
    ...frame(table, context),
    grid: panels.map(({ panel, plot }) => ({ id: `grid:${panel.id}`, ...plot, show: false, containLabel: false })),
    xAxis: panels.map((panel) => figureAxis(panel, context)),
    yAxis: panels.map(({ panel, index, plot }) => ({ id: `y:${panel.id}`, gridIndex: index, type: 'value', show: false, min: 0, max: plot.height })),
    graphic: panelTitles(panels, context),
    series: panels.flatMap((panel) => seriesOf(panel, scene)),
  }
  return { option, height }
}

function figureAxis({ panel, index, scale }: StripPanel, context: ChartContext): AxisOption {
  const line = { show: true, lineStyle: { color: context.theme.faint } }
  return { ...valueAxis({ id: `x:${panel.id}`, index, scale }, context), axisLine: line, axisTick: { ...line, length: 4 }, splitLine: { show: false } }
}

function seriesOf(panel: StripPanel, scene: Scene): MarkSeriesOption[] {
  const { id } = panel.panel
  const axis = panel.index
  const { highlight } = scene.table.view
  const order = panel.dots.map((row, i) => ({ row, lift: panel.lifts[i] ?? 0 })).sort((a, b) => rank(a.row) - rank(b.row))
  function rank(row: number): number {
    return Number(highlight.has(scene.table.rowTowns[row] ?? -1))
  }
  return [
    decorSeries({ id: `columns:${id}`, axis, draw: () => drawColumns(panel, scene) }, scene.context),
    decorSeries({ id: `box:${id}`, axis, draw: (place) => drawBox(panel, scene, place) }, scene.context),
    decorSeries({ id: `names:${id}`, axis, draw: (place) => drawNames(panel, scene, place) }, scene.context),
    markSeries({ id: `dots:${id}`, name: panel.panel.title, axis, marks: order.map((dot) => dotOf(panel, dot, scene)) }, scene.context),
  ]
}

function dotOf(panel: StripPanel, { row, lift }: { row: number; lift: number }, { table, context, styles }: Scene): Mark {
  const index = panel.panel.series[0] ?? 0
  const series = table.series[index]
  if (series === undefined) throw new RangeError(`no series ${index}`)
  const cell = resultCell(table, series, row)
  const value = cell.value ?? 0
  return {
    datum: datumOf(table, cell, { series: index, value: [value, lift] }),
    draw: (place) => {
      const [x, base] = place(value, 0)
      const y = base - lift - panel.r - 1
      const max = cell.valueMax === null ? null : place(cell.valueMax, 0)[0]
      const dot = cellDot({ cell, at: [x, y], max, direction: 'right', r: table.view.highlight.has(cell.town) ? Math.max(5, panel.r) : panel.r, style: styles(cell.town) }, context.theme)
      return cell.flagged ? [...dot, ...flagMark(x + panel.r - 1, y - panel.r - 3, context.theme.seal)] : dot
    },
  }
}
