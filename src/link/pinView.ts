import type { ResolvedYears, ResultTable } from '@/domain/resultTable'
import type { View, YearSelection } from '@/domain/view'

/**
 * The view with what it left open filled in as the reader saw it, so that a sent link shows the same
 * when a later version chooses otherwise. The reader's own language and look stay open.
 */
export function pinView(view: View, { view: shown, dataset }: Pick<ResultTable, 'view' | 'dataset'>): View {
  return {
    ...view,
    chart: shown.chart,
    indicators: shown.indicators.map(({ id }) => id),
    years: view.years ?? settleYears(shown.years, dataset.years),
  }
}

function settleYears({ kind, years }: ResolvedYears, calendar: readonly number[]): YearSelection | null {
  if (kind === 'latest') return { kind: 'latest' }
  const from = calendar[years[0] ?? -1]
  const to = calendar[years.at(-1) ?? -1]
  return from === undefined || to === undefined ? null : { kind: 'span', from, to }
}
