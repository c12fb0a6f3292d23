import type { ChartContext } from '../builder'
import type { Place } from '../shapes/markSeries'
import type { Shape } from '../shapes/shape'
import { withAlpha } from '../shapes/shape'
import type { LinePanel } from './layOutLines'
import { neighbours } from './quartileBand'

/** The middle half of all towns as a band, their median as a dashed line; a year without both is a gap. */
export function drawBand({ band, years }: LinePanel, { theme }: ChartContext, place: Place): Shape[] {
  const at = (year: number, value: number) => place(year - (years[0] ?? 0), value)
  return neighbours(band).flatMap((run): Shape[] => {
    const lower = run.map((item) => at(item.year, item.lower))
    const upper = run.map((item) => at(item.year, item.upper)).reverse()
    const median = run.map((item) => at(item.year, item.median))
    return [
      { kind: 'polygon', points: [...lower, ...upper], fill: withAlpha(theme.faint, 0.22) },
      { kind: 'line', points: median, stroke: theme.soft, lineWidth: 1.6, dash: [5, 3] },
    ]
  })
}
