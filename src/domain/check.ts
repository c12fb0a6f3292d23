import type { IndicatorId } from './indicator'

/** Rules by which the figures of one report are held against each other. */
export const CHECK_RULES = [
  'parts_add_up',
  'resolved_within_screened',
  'rate_within_bounds',
  'rate_matches_parts',
  'rate_repeats_staffing',
  'committees_match_villages',
  'staff_within_posts',
  'likely_slip',
] as const
export type CheckRule = (typeof CHECK_RULES)[number]

export const CHECK_OUTCOMES = ['pass', 'flag', 'not_checkable'] as const
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number]

/** One figure that took part in a check. */
export interface CheckFigure {
  readonly indicator: IndicatorId
  /** null where the report does not give it. */
  readonly value: number | null
}

/** Outcome of one rule on one town-year, with the figures that explain it. */
export interface CheckResult {
  readonly rule: CheckRule
  readonly outcome: CheckOutcome
  /** Index into `Dataset.towns`. */
  readonly town: number
  /** Index into `Dataset.years`. */
  readonly year: number
  /** The indicator whose cell carries the flag comes first. */
  readonly figures: readonly CheckFigure[]
  /** What the rule expected of the first figure, where it is a number. */
  readonly expected: number | null
}
