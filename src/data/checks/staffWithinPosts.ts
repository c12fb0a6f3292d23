import type { CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, TownYear } from './checkable'
import { checkFigure, figureAt, townYears } from './checkable'

interface Staffing {
  readonly staff: IndicatorId
  readonly posts: IndicatorId
  /** People counted who hold posts elsewhere. */
  readonly seconded: IndicatorId | null
}

const STAFFINGS: readonly Staffing[] = [
  { staff: 'enforcement_staff', posts: 'enforcement_posts', seconded: 'enforcement_seconded_staff' },
  { staff: 'town_staff', posts: 'town_posts', seconded: null },
]

/** People in post do not exceed the approved posts, those seconded from elsewhere apart. */
export function staffWithinPosts(data: Checkable): CheckResult[] {
  return STAFFINGS.flatMap((staffing) =>
    [...townYears(data, [staffing.staff])].flatMap((at) => checkStaffing(data, staffing, at) ?? []),
  )
}

function checkStaffing(data: Checkable, { staff, posts, seconded }: Staffing, { town, year, cell }: TownYear): CheckResult | null {
  const people = figureAt(data, staff, cell)
  const approved = figureAt(data, posts, cell)
  if (people === null) return null
  const guests = seconded === null ? null : figureAt(data, seconded, cell)
  const expected = approved === null ? null : approved.value + (guests?.value ?? 0)
  const ids = guests === null || seconded === null ? [staff, posts] : [staff, posts, seconded]
  return {
    rule: 'staff_within_posts',
    outcome: expected === null ? 'not_checkable' : people.value <= expected ? 'pass' : 'flag',
    town,
    year,
    figures: ids.map((id) => checkFigure(data, id, cell)),
    expected,
  }
}
