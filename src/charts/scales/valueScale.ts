import { formatNumber } from '@/domain/formatNumber'
import type { Scale } from '@/domain/view'
import type { AxisOption, ChartContext } from '../builder'
import { textWidth } from '../labels/measureText'
import type { Extent } from './scale'
import { extentOf, logExtent, niceScale } from './scale'

/** A value axis settled: its ends and its ticks. */
export interface ValueScale extends Extent {
  readonly log: boolean
  readonly ticks: readonly number[]
  /** null on a log axis. */
  readonly interval: number | null
}

export const TICK_SIZE = 12

/** The axis that holds all values with about `most` steps; a log axis leaves out what is not above zero. */
export function valueScale(values: Iterable<number>, scale: Scale, most = 5): ValueScale {
  if (scale === 'log') return logScale(logExtent(values))
  const { min, max, interval } = niceScale(extentOf(values), most)
  const steps = Math.round((max - min) / interval)
  const ticks = Array.from({ length: steps + 1 }, (_, i) => Number((min + i * interval).toPrecision(12)))
  return { min, max, interval, log: false, ticks }
}

function logScale({ min, max }: Extent): ValueScale {
  const powers = Math.round(Math.log10(max / min))
  return { min, max, interval: null, log: true, ticks: Array.from({ length: powers + 1 }, (_, i) => min * 10 ** i) }
}

/** Width of the widest tick label. */
export function tickWidth({ ticks }: ValueScale, { locale }: ChartContext): number {
  return ticks.reduce((most, tick) => Math.max(most, textWidth(formatNumber(tick, locale.lang), TICK_SIZE)), 0)
}

/** The axis as ECharts takes it: quiet labels and hairlines, no line of its own. */
export function valueAxis({ id, index, scale }: { id: string; index: number; scale: ValueScale }, { theme, locale }: ChartContext): AxisOption {
  const { min, max, interval, log } = scale
  return {
    id,
    gridIndex: index,
    type: log ? 'log' : 'value',
    min,
    max,
    ...(interval === null ? {} : { interval }),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: theme.soft, fontSize: TICK_SIZE, formatter: (value: number) => formatNumber(value, locale.lang) },
    splitLine: { lineStyle: { color: theme.rule } },
  }
}
