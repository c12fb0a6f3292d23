import type { ResultTable } from '@/domain/resultTable'
import type { AxisOption, BuiltChart, ChartContext, ChartOption, MarkSeriesOption } from '../builder'
import { frame } from '../frame'
import type { Mark } from '../shapes/markSeries'
import { datumOf, decorSeries, markSeries } from '../shapes/markSeries'
import { panelTitles, TITLE_HEIGHT } from '../panels/panelTitle'
import type { Panel } from '../panels/panels'
import { arrange, planPanels } from '../panels/panels'
import { isSelected } from '../labels/place'
import { barColor } from './barColor'
import type { BarLine } from './barItems'
import { barItems } from './barItems'
import type { BarForm, PlacedItem } from './barLayout'
import type { BarPanel } from './barPanel'
import { layOutBars } from './barLayout'
import { barDecor } from './drawDecor'
import { drawLine } from './drawLine'
import { barExtent, barUnits } from './barScale'

const NARROWEST = 280

/** Horizontal bars: a line a town-year, missing ones in their place with their words. */
export function buildBar(table: ResultTable, context: ChartContext): BuiltChart {
  const { panels, height } = layOutPanels(table, context)
  const axes = panels.map(axesOf)
  const option: ChartOption = {
    ...frame(table, context),
    grid: panels.map(({ panel, rect, layout }) => ({
      id: `grid:${panel.id}`,
      left: rect.left + layout.columns.names,
      top: rect.top + titleHeight(panel),
      width: Math.max(10, layout.columns.plot),
      height: layout.height,
      show: false,
      containLabel: false,
    })),
    xAxis: axes.map(([x]) => x),
    yAxis: axes.map(([, y]) => y),
    graphic: panelTitles(panels, context),
    series: panels.flatMap((panel) => seriesOf(panel, table, context)),
  }
  return { option, height }
}

function layOutPanels(table: ResultTable, context: ChartContext): { panels: BarPanel[]; height: number } {
  const { panels } = planPanels(table, context.locale)
  const faceted = table.view.facet !== 'none' && panels.length > 1
  const narrowest = faceted ? NARROWEST : context.width
  const [first] = arrange([0], { width: context.width, narrowest, gap: 28 }).rects
  const width = columnWidth(panels.length, context.width, narrowest) || (first?.width ?? context.width)
  const layouts = panels.map((panel) => layOutBars(barItems(table, panel, context), width, formOf(table, panel, faceted)))
  const heights = layouts.map((layout, i) => layout.height + titleHeight(panels[i]))
  const { rects, height } = arrange(heights, { width: context.width, narrowest, gap: 28 })
  const extents = panels.map((panel) => barExtent(table, panel, panels))
  const placed = panels.flatMap((panel, index): BarPanel[] => {
    const [rect, layout, extent] = [rects[index], layouts[index], extents[index]]
    return rect && layout && extent ? [{ panel, index, rect, layout, extent }] : []
  })
  return { panels: placed, height: height + 4 }
}

function formOf({ view }: ResultTable, { series }: Panel, faceted: boolean): BarForm {
  if (view.facet === 'town' && series.length > 1) return 'stacked'
  return faceted ? 'tight' : 'roomy'
}

function columnWidth(count: number, width: number, narrowest: number): number {
  return arrange(Array.from({ length: count }, () => 0), { width, narrowest, gap: 28 }).rects[0]?.width ?? 0
}

function titleHeight(panel: Panel | undefined): number {
  return panel === undefined || panel.title === '' ? 0 : TITLE_HEIGHT
}

function axesOf({ panel, index, layout, extent }: BarPanel): [AxisOption, AxisOption] {
  const x: AxisOption = {
    id: `x:${panel.id}`,
    gridIndex: index,
    type: 'value',
    show: false,
    ...extent,
  }
  return [x, { id: `y:${panel.id}`, gridIndex: index, type: 'value', show: false, min: 0, max: Math.max(1, layout.height), inverse: true }]
}

function seriesOf(panel: BarPanel, table: ResultTable, context: ChartContext): MarkSeriesOption[] {
  const units = barUnits(table, panel.panel)
  const marks = panel.layout.placed.flatMap((placed) =>
    placed.item.kind === 'line' ? [lineMark({ line: placed.item, placed, panel, unit: units.get(placed.item.series) ?? 1 }, table, context)] : [],
  )
  const name = panel.panel.title
  return [
    decorSeries({ id: `decor:${panel.panel.id}`, axis: panel.index, draw: (place) => barDecor(panel, context, place) }, context),
    markSeries({ id: `bars:${panel.panel.id}`, name, axis: panel.index, marks }, context),
  ]
}

interface LinePlace {
  readonly line: BarLine
  readonly placed: PlacedItem
  readonly panel: BarPanel
  readonly unit: number
}

function lineMark({ line, placed, panel, unit }: LinePlace, table: ResultTable, context: ChartContext): Mark {
  const middle = placed.top + placed.height / 2
  const spec = { line, placed, layout: panel.layout, rect: panel.rect, color: barColor(table, line.cell, context.theme), unit, selected: isSelected(table, line.cell, context.selected) }
  return {
    datum: datumOf(table, line.cell, { series: line.series, value: [(line.cell.value ?? 0) / unit, middle] }),
    draw: (place) => drawLine(spec, context, place),
  }
}
