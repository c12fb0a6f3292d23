import type { CellAddress } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Cell } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import { partsOf } from './partTree'

/** short: the parts leave a rest that no part names; over: they are more than the total. */
export type PartsOutcome = 'adds_up' | 'short' | 'over' | 'not_checkable'

/** A total of one report beside its parts. */
export interface PartsSum {
  readonly outcome: PartsOutcome
  readonly total: Cell
  /** Every part of the codebook, those that the report does not give among them. */
  readonly parts: readonly Cell[]
  /** Sum of the parts given; null where none is. */
  readonly sum: number | null
}

/** Money and rates are summed with the errors of binary fractions. */
const TOLERANCE = 1e-9

/**
 * Whether the parts of a total add up in one report: only then may they be stacked. Judged where the total and every
 * part given are exact; a part that the report does not give is not taken for zero, but may be what nothing is left for.
 */
export function partsAddUp(dataset: Dataset, address: CellAddress): PartsSum {
  const total = readCell(dataset, address)
  const parts = partsOf(dataset, address.indicator.id).map((indicator) => readCell(dataset, { ...address, indicator }))
  const given = parts.flatMap(({ value }) => value ?? [])
  const sum = given.length === 0 ? null : given.reduce((before, value) => before + value, 0)
  return { outcome: judge(total, parts, sum), total, parts, sum }
}

function judge(total: Cell, parts: readonly Cell[], sum: number | null): PartsOutcome {
  if (total.value === null || sum === null || ![total, ...parts].every(isPlain)) return 'not_checkable'
  const rest = total.value - sum
  if (Math.abs(rest) <= TOLERANCE * Math.max(1, Math.abs(sum))) return 'adds_up'
  return rest > 0 ? 'short' : 'over'
}

/** Exact, or not a figure that could blur the sum: words about a part leave it open. */
function isPlain({ state, qualifier }: Cell): boolean {
  if (state === 'vague' || state === 'doubtful') return false
  return qualifier === null || qualifier === 'exact'
}
