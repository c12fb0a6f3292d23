import type { YearSelection } from '@/domain/view'

/**
 * The selection after a click on one year. Spans have no holes: a year outside is joined with all between,
 * an end is let go, a year inside, or one of all, is taken alone; the only one chosen gives way to all.
 */
export function toggleYear(years: readonly number[], selection: YearSelection | null, year: number): YearSelection | null {
  const chosen = chosenYears(years, selection)
  const [from, to] = [chosen[0] ?? year, chosen.at(-1) ?? year]
  if (chosen.length === years.length) return span(year, year)
  if (!chosen.includes(year)) return settle(years, Math.min(from, year), Math.max(to, year))
  if (chosen.length === 1) return null
  const rest = chosen.filter((other) => other !== year)
  return year === from || year === to ? span(rest[0] ?? year, rest.at(-1) ?? year) : span(year, year)
}

/** The years of a span; all where there is no span. */
export function chosenYears(years: readonly number[], selection: YearSelection | null): readonly number[] {
  if (selection === null || selection.kind === 'latest') return years
  const from = selection.from === 'earliest' ? -Infinity : selection.from
  const to = selection.to === 'latest' ? Infinity : selection.to
  return years.filter((year) => year >= Math.min(from, to) && year <= Math.max(from, to))
}

function settle(years: readonly number[], from: number, to: number): YearSelection | null {
  return from === years[0] && to === years.at(-1) ? null : span(from, to)
}

function span(from: number, to: number): YearSelection {
  return { kind: 'span', from, to }
}
