import type { CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, TownYear } from './checkable'
import { checkFigure, figureAt, isExact, townYears } from './checkable'

interface Ratio {
  readonly rate: IndicatorId
  readonly part: IndicatorId
  readonly whole: IndicatorId
}

const RATIOS: readonly Ratio[] = [
  { rate: 'mediation_success_rate', part: 'disputes_resolved', whole: 'disputes_screened' },
  { rate: 'certified_officer_rate', part: 'certified_officers', whole: 'enforcement_staff' },
  { rate: 'enforcement_exam_pass_rate', part: 'enforcement_exam_passed', whole: 'enforcement_exam_participants' },
]
/** Rounding that reports allow themselves, in percentage points. */
const TOLERANCE = 1

/** A rate agrees with the two figures that it is the ratio of, where both are given. */
export function rateMatchesParts(data: Checkable): CheckResult[] {
  return RATIOS.flatMap((ratio) =>
    [...townYears(data, [ratio.rate])].flatMap((at) => checkRatio(data, ratio, at) ?? []),
  )
}

function checkRatio(data: Checkable, { rate, part, whole }: Ratio, { town, year, cell }: TownYear): CheckResult | null {
  const [stated, above, below] = [rate, part, whole].map((id) => figureAt(data, id, cell))
  if (stated === null || stated === undefined) return null
  const checkable = above != null && below != null && isExact(above) && isExact(below) && below.value > 0
  const expected = checkable ? (above.value / below.value) * 100 : null
  const agrees = expected !== null && Math.abs(expected - stated.value) <= TOLERANCE
  return {
    rule: 'rate_matches_parts',
    outcome: expected === null ? 'not_checkable' : agrees ? 'pass' : 'flag',
    town,
    year,
    figures: [rate, part, whole].map((id) => checkFigure(data, id, cell)),
    expected,
  }
}
