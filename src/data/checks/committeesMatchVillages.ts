import type { CheckResult } from '@/domain/check'
import type { Checkable, CheckedFigure } from './checkable'
import { checkFigure, figureAt, isExact, townYears } from './checkable'

const VILLAGE_LEVEL = 'mediation_committees_village'
const ALL = 'mediation_committees'
const VILLAGES = 'villages'

/** One mediation committee a village, and one for the town where all levels are counted. */
export function committeesMatchVillages(data: Checkable): CheckResult[] {
  return [...townYears(data, [VILLAGE_LEVEL, ALL])].flatMap(({ town, year, cell }) => {
    const id = figureAt(data, VILLAGE_LEVEL, cell) === null ? ALL : VILLAGE_LEVEL
    const committees = figureAt(data, id, cell)
    const villages = figureAt(data, VILLAGES, cell)
    if (committees === null) return []
    const expected = villages === null ? null : villages.value + (id === ALL ? 1 : 0)
    const outcome = judge(committees, { villages, id })
    const figures = [id, VILLAGES].map((indicator) => checkFigure(data, indicator, cell))
    return [{ rule: 'committees_match_villages', outcome, town, year, figures, expected }]
  })
}

interface Held {
  readonly villages: CheckedFigure | null
  readonly id: string
}

function judge(committees: CheckedFigure, { villages, id }: Held): CheckResult['outcome'] {
  if (villages === null || !isExact(villages) || !isExact(committees)) return 'not_checkable'
  const beyond = committees.value - villages.value
  return beyond === 0 || (id === ALL && beyond === 1) ? 'pass' : 'flag'
}
