import type { CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, Figures, Verdict } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

/** Staff, posts, and people counted who hold posts elsewhere. */
const STAFFINGS: readonly (readonly [staff: IndicatorId, posts: IndicatorId, seconded: IndicatorId])[] = [
  ['enforcement_staff', 'enforcement_posts', 'enforcement_seconded_staff'],
  ['town_staff', 'town_posts', ''],
]

/** People in post do not exceed the approved posts, those seconded from elsewhere apart. */
export function staffWithinPosts(data: Checkable): CheckResult[] {
  return STAFFINGS.flatMap((ids) => {
    const [staff, posts, seconded] = [figuresOf(data, ids[0]), figuresOf(data, ids[1]), figuresOf(data, ids[2])]
    return judgeTownYears(data, { rule: 'staff_within_posts', lead: [staff] }, (cell) => judge({ staff, posts, seconded }, cell))
  })
}

interface Staffing {
  readonly staff: Figures
  readonly posts: Figures
  readonly seconded: Figures
}

function judge({ staff, posts, seconded }: Staffing, cell: number): Verdict | null {
  const people = staff.value(cell)
  if (Number.isNaN(people)) return null
  const guests = seconded.value(cell)
  const room = posts.value(cell) + (Number.isNaN(guests) ? 0 : guests)
  const figures = Number.isNaN(guests) ? [staff, posts] : [staff, posts, seconded]
  if (Number.isNaN(room)) return { outcome: 'not_checkable', figures, expected: null }
  return { outcome: people <= room ? 'pass' : 'flag', figures, expected: room }
}
