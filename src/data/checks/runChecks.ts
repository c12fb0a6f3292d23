import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { committeesMatchVillages } from './committeesMatchVillages'
import { likelySlip } from './likelySlip'
import { partsAddUp } from './partsAddUp'
import { rateMatchesParts } from './rateMatchesParts'
import { rateRepeatsStaffing } from './rateRepeatsStaffing'
import { rateWithinBounds } from './rateWithinBounds'
import { resolvedWithinScreened } from './resolvedWithinScreened'
import { staffWithinPosts } from './staffWithinPosts'

const RULES: readonly ((data: Checkable) => CheckResult[])[] = [
  partsAddUp,
  resolvedWithinScreened,
  rateWithinBounds,
  rateMatchesParts,
  rateRepeatsStaffing,
  committeesMatchVillages,
  staffWithinPosts,
  likelySlip,
]
/** Holds the figures of each report against each other; a flag is shown, never corrected. */
export function runChecks(data: Checkable): CheckResult[] {
  return RULES.flatMap((rule) => rule(data))
}
