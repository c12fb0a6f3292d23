import type { ResolvedYears } from '@/domain/resultTable'
import type { YearSelection } from '@/domain/view'

export const YEAR_MODES = ['latest', 'single', 'span'] as const
export type YearMode = (typeof YEAR_MODES)[number]

/** A choice of years as the picker shows it; years are calendar years. */
export interface YearChoice {
  readonly mode: YearMode
  readonly from: number
  readonly to: number
}

/** What the picker shows for settled years; `years` are those of the data, ascending. */
export function yearChoice(years: readonly number[], resolved: ResolvedYears): YearChoice {
  const from = years[resolved.years[0] ?? 0] ?? 0
  const to = years[resolved.years.at(-1) ?? years.length - 1] ?? from
  if (resolved.kind === 'latest') return { mode: 'latest', from, to }
  return { mode: from === to ? 'single' : 'span', from, to }
}

/** The selection of another mode: a single year is the last one, a span all of them. */
export function chooseMode(years: readonly number[], mode: YearMode): YearSelection {
  const last = years.at(-1) ?? 0
  if (mode === 'latest') return { kind: 'latest' }
  return mode === 'single' ? { kind: 'span', from: last, to: last } : { kind: 'span', from: 'earliest', to: 'latest' }
}

/** A span with one end moved; the other end gives way; ends of the data stay open. */
export function moveEnd(years: readonly number[], { from, to }: YearChoice, moved: { readonly from?: number; readonly to?: number }): YearSelection {
  const start = moved.from ?? Math.min(from, moved.to ?? from)
  const end = moved.to ?? Math.max(to, start)
  const whole = start === years[0] && end === years.at(-1) && start !== end
  return whole ? { kind: 'span', from: 'earliest', to: 'latest' } : { kind: 'span', from: start, to: end }
}
