import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

/** No more disputes are resolved than were found. */
export function resolvedWithinScreened(data: Checkable): CheckResult[] {
  const resolved = figuresOf(data, 'disputes_resolved')
  const screened = figuresOf(data, 'disputes_screened')
  return judgeTownYears(data, { rule: 'resolved_within_screened', lead: [resolved] }, (cell) => {
    if (Number.isNaN(resolved.value(cell))) return null
    const within = resolved.value(cell) <= screened.value(cell)
    const bounded = !Number.isNaN(screened.value(cell)) && screened.qualifier(cell) !== 'at_least'
    return { outcome: within ? 'pass' : bounded ? 'flag' : 'not_checkable', figures: [resolved, screened], expected: null }
  })
}
