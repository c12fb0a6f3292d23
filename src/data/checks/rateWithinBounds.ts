import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { checkFigure, figureAt, townYears } from './checkable'

/** A rate lies between 0 and 100 per cent. */
export function rateWithinBounds(data: Checkable): CheckResult[] {
  const rates = data.indicators.filter(({ kind }) => kind === 'rate')
  return rates.flatMap(({ id }) =>
    [...townYears(data, [id])].flatMap(({ town, year, cell }) => {
      const rate = figureAt(data, id, cell)
      if (rate === null) return []
      const outcome = rate.value >= 0 && rate.value <= 100 ? 'pass' : 'flag'
      return [{ rule: 'rate_within_bounds', outcome, town, year, figures: [checkFigure(data, id, cell)], expected: null }]
    }),
  )
}
