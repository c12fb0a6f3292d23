import type { ChartKind } from '@/domain/view'

/** Kinds that show figures by place alone. Bars show them by length, which means nothing on a logarithmic axis. */
const PLACED: ReadonlySet<ChartKind> = new Set(['line', 'scatter', 'distribution'])

/** Whether a chart of this kind may have a logarithmic axis. */
export function mayBeLog(chart: ChartKind): boolean {
  return PLACED.has(chart)
}
