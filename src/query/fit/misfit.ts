import type { ResultSeries } from '@/domain/resultTable'

/** Why a chart does not suit a selection; the page has a sentence for each. */
export const MISFITS = [
  'no_towns',
  'no_indicators',
  'only_mentions',
  'needs_two_indicators',
  'needs_three_indicators',
  'needs_two_years',
  'no_repeated_reports',
  'no_repeated_figures',
  'too_few_points',
  'too_few_towns',
  'too_many_towns',
  'too_few_shared_indicators',
  'too_few_figures',
] as const
export type MisfitReason = (typeof MISFITS)[number]

/** A reason and the counts that fill its sentence. */
export interface Misfit {
  readonly reason: MisfitReason
  readonly values: Readonly<Record<string, number>>
}

/** The series of figures, as mentions cannot be drawn on an axis. */
export function figureSeries(series: readonly ResultSeries[]): ResultSeries[] {
  return series.filter(({ indicator }) => indicator.kind !== 'mention')
}
