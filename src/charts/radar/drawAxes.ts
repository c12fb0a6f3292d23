import { formatNumber } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import type { Shape } from '../shapes/shape'
import type { TownStyle } from '../theme'
import type { RadarAxis, RadarLayout } from './layOutRadar'
import { AXIS_LINE, AXIS_SIZE } from './layOutRadar'

/** Names of the axes with the figure at their end, and the towns below. */
export function drawAxes(layout: RadarLayout, styles: readonly TownStyle[], { table, context }: { table: ResultTable; context: ChartContext }): Shape[] {
  return [...layout.axes.flatMap((axis) => nameShapes(axis, layout, { table, context })), ...legendShapes(layout, styles, context)]
}

function nameShapes({ angle, name, series, max }: RadarAxis, { centre: [x, y], radius }: RadarLayout, { table, context }: { table: ResultTable; context: ChartContext }): Shape[] {
  const { theme, locale } = context
  const [side, up] = [Math.sin(angle), Math.cos(angle)]
  const align = Math.abs(side) < 0.2 ? 'center' : side > 0 ? 'left' : 'right'
  const tipX = x + (radius + 12) * side
  const tipY = y - (radius + 12) * up
  const rate = table.series[series]?.indicator.kind === 'rate' ? '%' : ''
  const lines = [...name, `${formatNumber(max, locale.lang)}${rate}`]
  const height = lines.length * AXIS_LINE
  const first = tipY - (up > 0.2 ? height : up < -0.2 ? 0 : height / 2) + AXIS_LINE / 2
  return lines.map((text, i): Shape => ({ kind: 'text', x: tipX, y: first + i * AXIS_LINE, text, size: AXIS_SIZE, fill: i === name.length ? theme.faint : theme.ink, align }))
}

function legendShapes({ entries }: RadarLayout, styles: readonly TownStyle[], { theme }: ChartContext): Shape[] {
  return entries.flatMap(({ x, y, label }, i): Shape[] => {
    const { color, dash } = styles[i] ?? { color: theme.others, dash: [] }
    return [
      { kind: 'line', points: [[x, y], [x + 24, y]], stroke: color, lineWidth: 2.5, dash },
      { kind: 'text', x: x + 30, y, text: label, size: 13, fill: theme.ink },
    ]
  })
}
