import type { RadarSeriesOption } from 'echarts/charts'
import type { RadarComponentOption } from 'echarts/components'
import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { BuiltChart, ChartContext, ChartOption } from '../builder'
import { dotTag } from '../labels/cellDot'
import { emptyChart } from '../emptyChart'
import { frame } from '../frame'
import { dotFace, dotMark } from '../marks/dotMark'
import type { Mark } from '../shapes/markSeries'
import { datumOf, decorSeries, markSeries } from '../shapes/markSeries'
import { townStyles } from '../palette'
import { townNameOf, yearOf } from '../labels/place'
import type { Shape } from '../shapes/shape'
import { withAlpha } from '../shapes/shape'
import type { TownStyle } from '../theme'
import { drawAxes } from './drawAxes'
import type { RadarAxis, RadarLayout } from './layOutRadar'
import { layOutRadar, pointOn } from './layOutRadar'
import type { RadarChoice } from './radarChoice'
import { chooseRadar, FEWEST_AXES } from './radarChoice'

/** A few towns over the indicators that all of them report, each axis ending at the largest figure shown. */
export function buildRadar(table: ResultTable, context: ChartContext): BuiltChart {
  const choice = chooseRadar(table)
  if (choice.series.length < FEWEST_AXES || choice.rows.length === 0) return emptyChart(table, context)
  const labels = choice.rows.map((row) => labelOf(table, row, context.locale))
  const layout = layOutRadar(table, choice, { context, labels })
  const byTown = townStyles(choice.rows.map((row) => table.rowTowns[row] ?? 0), new Set(choice.rows.map((row) => table.rowTowns[row] ?? 0)), context.theme)
  const styles = choice.rows.map((row) => byTown(table.rowTowns[row] ?? 0))
  const { width } = context
  const axis = { gridIndex: 0, type: 'value', show: false, min: 0 } as const
  const option: ChartOption = {
    ...frame(table, context),
    grid: [{ id: 'grid', left: 0, top: 0, width, height: layout.height, show: false, containLabel: false }],
    xAxis: [{ ...axis, id: 'x', max: width }],
    yAxis: [{ ...axis, id: 'y', max: layout.height, inverse: true }],
    radar: [web(layout, context)],
    series: [
      outlines(table, { choice, layout, styles, labels }),
      decorSeries({ id: 'axes', axis: 0, draw: () => drawAxes(layout, styles, { table, context }) }, context),
      markSeries({ id: 'dots', name: '', axis: 0, marks: dots(table, { choice, layout, styles }, context) }, context),
    ],
  }
  return { option, height: layout.height }
}

function labelOf(table: ResultTable, row: number, locale: Locale): string {
  return `${townNameOf(table, table.rowTowns[row] ?? 0, locale)} ${yearOf(table, table.rowYears[row] ?? 0)}`
}

function web({ centre, radius, axes }: RadarLayout, { theme }: ChartContext): RadarComponentOption & { id: string } {
  return {
    id: 'web',
    center: [...centre],
    radius,
    startAngle: 90,
    clockwise: true,
    shape: 'polygon',
    splitNumber: 4,
    indicator: axes.map(({ max }) => ({ name: '', min: 0, max })),
    axisName: { show: false },
    axisLine: { lineStyle: { color: theme.rule } },
    splitLine: { lineStyle: { color: theme.rule } },
    splitArea: { show: false },
  }
}

interface Outlines {
  readonly choice: RadarChoice
  readonly layout: RadarLayout
  readonly styles: readonly TownStyle[]
}

function outlines(table: ResultTable, { choice, layout, styles, labels }: Outlines & { labels: readonly string[] }): RadarSeriesOption & { id: string } {
  return {
    id: 'outlines',
    type: 'radar',
    radarIndex: 0,
    silent: true,
    animation: false,
    symbol: 'none',
    data: choice.rows.map((row, i) => {
      const { color, dash } = styles[i] ?? { color: '#000000', dash: [] }
      return {
        name: labels[i] ?? '',
        value: layout.axes.map(({ series }) => table.series[series]?.values[row] ?? 0),
        lineStyle: { color, width: 2, type: dash.length === 0 ? 'solid' : [...dash] },
        areaStyle: { color: withAlpha(color, 0.06) },
      }
    }),
  }
}

function dots(table: ResultTable, { choice, layout, styles }: Outlines, context: ChartContext): Mark[] {
  return choice.rows.flatMap((row, i) => layout.axes.flatMap((axis) => dotOf(table, { row, axis, layout, style: styles[i] }, context)))
}

interface DotPlace {
  readonly row: number
  readonly axis: RadarAxis
  readonly layout: RadarLayout
  readonly style: TownStyle | undefined
}

/** A figure on its axis; rounding is said by an arrow upward, as on a line. */
function dotOf(table: ResultTable, { row, axis, layout, style }: DotPlace, { theme, locale }: ChartContext): Mark[] {
  const series = table.series[axis.series]
  if (series === undefined || style === undefined) return []
  const cell = resultCell(table, series, row)
  const [x, y] = pointOn(layout, axis, cell.value ?? 0)
  const tag = dotTag(table, cell, locale)
  const label: Shape[] = tag === '' ? [] : [{ kind: 'text', x: x + 8, y: y - 8, text: tag, size: 11.5, fill: theme.soft, halo: theme.ground }]
  return [
    {
      datum: datumOf(table, cell, { series: axis.series, value: [x, y] }),
      draw: () => [
        { kind: 'circle', x, y, r: 9, fill: 'rgba(0,0,0,0)' },
        ...dotMark({ x, y, r: 4, style, ground: theme.ground, face: dotFace(cell), axes: [{ direction: 'up', qualifier: cell.qualifier, max: null }] }),
        ...label,
      ],
    },
  ]
}
