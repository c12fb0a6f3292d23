import type { CheckOutcome, CheckResult } from '@/domain/check'
import type { Checkable, Figures } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

/** One mediation committee a village, and one for the town where all levels are counted. */
export function committeesMatchVillages(data: Checkable): CheckResult[] {
  const villageLevel = figuresOf(data, 'mediation_committees_village')
  const all = figuresOf(data, 'mediation_committees')
  const villages = figuresOf(data, 'villages')
  return judgeTownYears(data, { rule: 'committees_match_villages', lead: [villageLevel, all] }, (cell) => {
    const committees = Number.isNaN(villageLevel.value(cell)) ? all : villageLevel
    if (Number.isNaN(committees.value(cell))) return null
    const spare = committees === all ? 1 : 0
    const expected = villages.value(cell) + spare
    const outcome = judge(committees, cell, { villages, spare })
    return { outcome, figures: [committees, villages], expected: Number.isNaN(expected) ? null : expected }
  })
}

function judge(committees: Figures, cell: number, { villages, spare }: { villages: Figures; spare: number }): CheckOutcome {
  const beyond = committees.value(cell) - villages.value(cell)
  if (Number.isNaN(beyond) || !villages.isExact(cell) || !committees.isExact(cell)) return 'not_checkable'
  return beyond === 0 || beyond === spare ? 'pass' : 'flag'
}
