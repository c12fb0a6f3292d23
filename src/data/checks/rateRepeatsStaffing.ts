import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { checkFigure, figureAt, townYears } from './checkable'

const FIGURES = ['certified_officer_rate', 'enforcement_staff', 'enforcement_posts'] as const
const CERTIFIED = 'certified_officers'
const TOLERANCE = 0.05

/**
 * A share of certified officers that is exactly staff over posts (60% beside 36 of 60 posts) may be
 * the share of posts filled under another name.
 * Not asked where the report counts the certified officers.
 */
export function rateRepeatsStaffing(data: Checkable): CheckResult[] {
  return [...townYears(data, [FIGURES[0]])].flatMap(({ town, year, cell }) => {
    const [rate, staff, posts] = FIGURES.map((id) => figureAt(data, id, cell)?.value)
    if (rate === undefined || staff === undefined || posts === undefined || posts <= 0 || staff === posts) return []
    if (figureAt(data, CERTIFIED, cell) !== null) return []
    const filled = (staff / posts) * 100
    const outcome = Math.abs(filled - rate) <= TOLERANCE ? 'flag' : 'pass'
    const figures = FIGURES.map((id) => checkFigure(data, id, cell))
    return [{ rule: 'rate_repeats_staffing', outcome, town, year, figures, expected: null }]
  })
}
