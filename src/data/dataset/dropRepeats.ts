import type { Repeat } from './buildColumns'
import type { Observations } from './observations'
import { NO_INDICATOR } from './observations'
import { sameObservation } from './repeats'

/** Which of several rows for one cell holds where they differ; `doubtful`: the first, marked so. */
export const CONFLICT_RULES = ['doubtful', 'first', 'last', 'leave_out'] as const
export type ConflictRule = (typeof CONFLICT_RULES)[number]

/** First rows of the cells whose rows do not all agree. */
export function differingFirsts(observations: Observations, repeats: readonly Repeat[]): Set<number> {
  return new Set(repeats.filter((repeat) => !sameObservation(observations, repeat)).map(({ first }) => first))
}

/** Observations without the rows that a rule leaves out: they bear no indicator, so that no column takes them. */
export function applyConflictRule(observations: Observations, repeats: readonly Repeat[], rule: 'last' | 'leave_out'): Observations {
  const differing = differingFirsts(observations, repeats)
  const lasts = new Map(repeats.map(({ first, second }) => [first, second]))
  const indicators = observations.indicators.slice(0, observations.length)
  for (const { first, second } of repeats) {
    if (!differing.has(first)) continue
    indicators[first] = NO_INDICATOR
    if (rule === 'leave_out' || lasts.get(first) !== second) indicators[second] = NO_INDICATOR
  }
  return { ...observations, indicators }
}
