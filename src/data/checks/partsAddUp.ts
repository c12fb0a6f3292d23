import type { CheckOutcome, CheckResult } from '@/domain/check'
import type { IndicatorId } from '@/domain/indicator'
import type { Checkable, Figures, Verdict } from './checkable'
import { figuresOf, judgeTownYears } from './checkable'

/** The parts of a total never exceed it, and make it up where all are given: 37 = 1 + 2 + 2 + 2 + 30. */
export function partsAddUp(data: Checkable): CheckResult[] {
  return [...partsByTotal(data)].flatMap(([id, parts]) => {
    const tree = { total: figuresOf(data, id), parts: parts.map((part) => figuresOf(data, part)) }
    return judgeTownYears(data, { rule: 'parts_add_up', lead: [tree.total] }, (cell) => judgeTotal(tree, cell))
  })
}

interface Tree {
  readonly total: Figures
  readonly parts: readonly Figures[]
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

function judgeTotal({ total, parts }: Tree, cell: number): Verdict | null {
  const given = parts.filter((part) => !Number.isNaN(part.value(cell)))
  if (Number.isNaN(total.value(cell)) || given.length === 0) return null
  const sum = given.reduce((all, part) => all + part.value(cell), 0)
  const complete = parts.length > 1 && given.length === parts.length
  const outcome = judge(total, cell, { sum, complete, exact: given.every((part) => part.isExact(cell)) })
  return { outcome, figures: [total, ...parts], expected: complete ? sum : null }
}

interface Sum {
  readonly sum: number
  readonly complete: boolean
  readonly exact: boolean
}

function judge(total: Figures, cell: number, { sum, complete, exact }: Sum): CheckOutcome {
  const whole = total.value(cell)
  if (isNear(sum, whole) && exact && total.isExact(cell)) return 'pass'
  if (sum > whole && total.isExact(cell)) return 'flag'
  if (sum < whole && complete && exact && total.qualifier(cell) !== 'approx') return 'flag'
  return 'not_checkable'
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1)
}
