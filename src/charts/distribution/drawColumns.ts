import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { share } from '../scales/share'
import type { Shape } from '../shapes/shape'
import type { StripPanel } from './layOutStrips'

const COLUMN = 9

/** How many figures fall into each stretch of the axis, as columns. */
export function drawColumns(panel: StripPanel, { table, context }: { table: ResultTable; context: ChartContext }): Shape[] {
  if (panel.form === 'dots') return []
  const { plot } = panel
  const { theme } = context
  const counts = countColumns(panel, table)
  const most = counts.reduce((top, count) => Math.max(top, count), 1)
  const width = plot.width / counts.length
  return counts.flatMap((count, i): Shape[] => {
    const height = (count / most) * plot.height
    return count === 0 ? [] : [{ kind: 'rect', x: plot.left + i * width, y: plot.top + plot.height - height, width: width - 1, height, fill: theme.ramp[2] ?? theme.accent }]
  })
}

/** Figures in each of equal stretches of the axis. */
export function countColumns({ plot, figures, scale, panel }: StripPanel, table: ResultTable): number[] {
  const counts = new Array<number>(Math.max(8, Math.floor(plot.width / COLUMN))).fill(0)
  const values = table.series[panel.series[0] ?? 0]?.values
  for (const row of figures) {
    const slot = Math.min(counts.length - 1, Math.floor(share(values?.[row] ?? 0, scale) * counts.length))
    counts[slot] = (counts[slot] ?? 0) + 1
  }
  return counts
}
