import type { CheckOutcome, CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, CheckedFigure, TownYear } from './checkable'
import { checkFigure, figureAt, isExact, townYears } from './checkable'

/** The parts of a total never exceed it, and make it up where all are given: 37 = 1 + 2 + 2 + 2 + 30. */
export function partsAddUp(data: Checkable): CheckResult[] {
  return [...partsByTotal(data)].flatMap(([total, parts]) =>
    [...townYears(data, [total])].flatMap((at) => checkTotal(data, { total, parts }, at) ?? []),
  )
}

interface Tree {
  readonly total: IndicatorId
  readonly parts: readonly IndicatorId[]
}

function partsByTotal({ indicators, columns }: Checkable): Map<IndicatorId, IndicatorId[]> {
  const trees = new Map<IndicatorId, IndicatorId[]>()
  for (const { id, partOf } of indicators) {
    if (partOf === null || !columns.has(partOf)) continue
    const parts = trees.get(partOf) ?? []
    if (parts.push(id) === 1) trees.set(partOf, parts)
  }
  return trees
}

function checkTotal(data: Checkable, { total, parts }: Tree, { town, year, cell }: TownYear): CheckResult | null {
  const whole = figureAt(data, total, cell)
  const given = parts.flatMap((id) => figureAt(data, id, cell) ?? [])
  if (whole === null || given.length === 0) return null
  const sum = given.reduce((all, { value }) => all + value, 0)
  const complete = parts.length > 1 && given.length === parts.length
  return {
    rule: 'parts_add_up',
    outcome: judge(whole, { sum, complete, exact: given.every(isExact) }),
    town,
    year,
    figures: [total, ...parts].map((id) => checkFigure(data, id, cell)),
    expected: complete ? sum : null,
  }
}

interface Sum {
  readonly sum: number
  readonly complete: boolean
  readonly exact: boolean
}

function judge(whole: CheckedFigure, { sum, complete, exact }: Sum): CheckOutcome {
  if (nearly(sum, whole.value) && exact && isExact(whole)) return 'pass'
  if (sum > whole.value && isExact(whole)) return 'flag'
  if (sum < whole.value && complete && exact && whole.qualifier !== 'approx') return 'flag'
  return 'not_checkable'
}

function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1)
}
