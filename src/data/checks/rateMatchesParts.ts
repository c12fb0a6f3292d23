import type { CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, Figures, Verdict } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

const RATIOS: readonly (readonly [rate: IndicatorId, part: IndicatorId, whole: IndicatorId])[] = [
  ['mediation_success_rate', 'disputes_resolved', 'disputes_screened'],
  ['certified_officer_rate', 'certified_officers', 'enforcement_staff'],
  ['enforcement_exam_pass_rate', 'enforcement_exam_passed', 'enforcement_exam_participants'],
]
/** Rounding that reports allow themselves, in percentage points. */
const TOLERANCE = 1

/** A rate agrees with the two figures that it is the ratio of, where both are given. */
export function rateMatchesParts(data: Checkable): CheckResult[] {
  return RATIOS.flatMap((ids) => {
    const [rate, part, whole] = [figuresOf(data, ids[0]), figuresOf(data, ids[1]), figuresOf(data, ids[2])]
    return judgeTownYears(data, { rule: 'rate_matches_parts', lead: [rate] }, (cell) => judgeRatio({ rate, part, whole }, cell))
  })
}

interface Ratio {
  readonly rate: Figures
  readonly part: Figures
  readonly whole: Figures
}

function judgeRatio({ rate, part, whole }: Ratio, cell: number): Verdict | null {
  if (Number.isNaN(rate.value(cell))) return null
  const figures = [rate, part, whole]
  const expected = (part.value(cell) / whole.value(cell)) * 100
  if (!Number.isFinite(expected) || !part.isExact(cell) || !whole.isExact(cell)) return { outcome: 'not_checkable', figures, expected: null }
  return { outcome: Math.abs(expected - rate.value(cell)) <= TOLERANCE ? 'pass' : 'flag', figures, expected }
}
