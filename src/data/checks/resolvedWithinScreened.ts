import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { checkFigure, figureAt, townYears } from './checkable'

const RESOLVED = 'disputes_resolved'
const SCREENED = 'disputes_screened'

/** No more disputes are resolved than were found. */
export function resolvedWithinScreened(data: Checkable): CheckResult[] {
  return [...townYears(data, [RESOLVED])].flatMap(({ town, year, cell }) => {
    const resolved = figureAt(data, RESOLVED, cell)
    const screened = figureAt(data, SCREENED, cell)
    if (resolved === null) return []
    const bounded = screened !== null && screened.qualifier !== 'at_least'
    const within = screened !== null && resolved.value <= screened.value
    const outcome = within ? 'pass' : bounded ? 'flag' : 'not_checkable'
    const figures = [RESOLVED, SCREENED].map((id) => checkFigure(data, id, cell))
    return [{ rule: 'resolved_within_screened', outcome, town, year, figures, expected: null }]
  })
}
