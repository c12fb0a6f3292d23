import type { ResultTable } from '@/domain/resultTable'
import type { AxisOption, BuiltChart, ChartContext, ChartOption } from '../builder'
import { emptyChart } from '../emptyChart'
import { frame } from '../frame'
import { cellMark } from '../marks/cellMark'
import type { Mark } from '../shapes/markSeries'
import { datumOf, decorSeries, markSeries } from '../shapes/markSeries'
import { isSelected } from '../labels/place'
import type { Shape } from '../shapes/shape'
import { drawFurniture } from './drawFurniture'
import type { HeatLayout, PlacedCell } from './layOutCells'
import { LABEL_SIZE, layOutCells } from './layOutCells'
import type { HeatCell } from './planCells'
import { planHeatmap } from './planCells'

/** Towns by indicators, or towns by years: a shaded cell a figure, and what has none in words or signs. */
export function buildHeatmap(table: ResultTable, context: ChartContext): BuiltChart {
  const plan = planHeatmap(table, context.locale)
  if (plan.columns.length === 0 || plan.entries.length === 0) return emptyChart(table, context)
  const layout = layOutCells(table, plan, context)
  const { width } = context
  const axis = { gridIndex: 0, type: 'value', show: false, min: 0 } as const
  const x: AxisOption = { ...axis, id: 'x', max: width }
  const y: AxisOption = { ...axis, id: 'y', max: layout.height, inverse: true }
  const marks = layout.cells.flatMap((placed) => (placed.heat === null ? [] : [heatMark(placed, placed.heat, { table, context, layout })]))
  const option: ChartOption = {
    ...frame(table, context),
    grid: [{ id: 'grid', left: 0, top: 0, width, height: layout.height, show: false, containLabel: false }],
    xAxis: [x],
    yAxis: [y],
    series: [
      decorSeries({ id: 'furniture', axis: 0, draw: () => drawFurniture(layout, context) }, context),
      markSeries({ id: 'cells', name: '', axis: 0, marks }, context),
    ],
  }
  return { option, height: layout.height }
}

interface Scene {
  readonly table: ResultTable
  readonly context: ChartContext
  readonly layout: HeatLayout
}

function heatMark({ x, y, lines }: PlacedCell, { cell, series, share }: HeatCell, { table, context, layout }: Scene): Mark {
  const { width, height } = layout.cell
  const { theme } = context
  const size = lines.length > 1 ? LABEL_SIZE - 1.5 : LABEL_SIZE
  const step = share === null ? null : Math.min(4, Math.floor(share * 5))
  const chosen: Shape[] = isSelected(table, cell, context.selected)
    ? [{ kind: 'rect', x: x - 2, y: y - 2, width: width + 4, height: height + 4, radius: 5, fill: null, stroke: theme.ink, lineWidth: 2 }]
    : []
  return {
    datum: datumOf(table, cell, { series, value: [x + width / 2, y + height / 2] }),
    draw: () => [...cellMark({ x, y, width, height, cell, step, lines, size }, theme), ...chosen],
  }
}
