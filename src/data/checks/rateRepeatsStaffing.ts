import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

const TOLERANCE = 0.05

/**
 * A share of certified officers that is exactly staff over posts (60% beside 36 of 60 posts) may be
 * the share of posts filled under another name. Not asked where the report counts the certified officers.
 */
export function rateRepeatsStaffing(data: Checkable): CheckResult[] {
  const rate = figuresOf(data, 'certified_officer_rate')
  const staff = figuresOf(data, 'enforcement_staff')
  const posts = figuresOf(data, 'enforcement_posts')
  const certified = figuresOf(data, 'certified_officers')
  return judgeTownYears(data, { rule: 'rate_repeats_staffing', lead: [rate] }, (cell) => {
    const filled = (staff.value(cell) / posts.value(cell)) * 100
    const difference = Math.abs(filled - rate.value(cell))
    if (!Number.isFinite(difference) || filled === 100 || !Number.isNaN(certified.value(cell))) return null
    return { outcome: difference <= TOLERANCE ? 'flag' : 'pass', figures: [rate, staff, posts], expected: null }
  })
}
