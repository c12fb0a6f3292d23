import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

/** A rate lies between 0 and 100 per cent. */
export function rateWithinBounds(data: Checkable): CheckResult[] {
  return data.indicators.flatMap(({ id, kind }) => {
    if (kind !== 'rate') return []
    const rate = figuresOf(data, id)
    return judgeTownYears(data, { rule: 'rate_within_bounds', lead: [rate] }, (cell) => {
      const value = rate.value(cell)
      if (Number.isNaN(value)) return null
      return { outcome: value >= 0 && value <= 100 ? 'pass' : 'flag', figures: [rate], expected: null }
    })
  })
}
