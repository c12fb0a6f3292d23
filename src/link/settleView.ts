import type { ResolvedView } from '@/domain/resultTable'
import type { View, YearSelection } from '@/domain/view'

/**
 * The view with what it left open filled in as the reader saw it, so that a sent link shows the same
 * when a later version chooses otherwise. The reader's own language and look stay open.
 */
export function settleView(view: View, shown: ResolvedView): View {
  return {
    ...view,
    chart: shown.chart,
    indicators: shown.indicators.map(({ id }) => id),
    years: view.years ?? settleYears(shown.years),
  }
}

function settleYears(shown: ResolvedView['years']): YearSelection | null {
  if (shown.kind === 'latest') return { kind: 'latest' }
  const from = shown.years[0]
  const to = shown.years.at(-1)
  return from === undefined || to === undefined ? null : { kind: 'span', from, to }
}
