import type { Dataset } from '@/domain/dataset'
import type { View, YearSelection } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import type { CardPlan } from './cardPlan'

/** Reports up to which a card draws a bar for each; more are shown as a spread. */
export const MOST_BARS = 14

interface Shown {
  readonly filters: Pick<View, 'towns' | 'regions' | 'years'>
  /** Cells of the reports shown, one a town. */
  readonly reports: Uint32Array
}

/** The view that a small chart stands for: the same towns and reports, their spread where so many give a figure. */
export function cardView(dataset: Dataset, { indicator, figures }: CardPlan, shown: Shown): View {
  const { towns, regions } = shown.filters
  const chart = figures > MOST_BARS ? 'distribution' : 'bar'
  return { ...DEFAULT_VIEW, page: 'compare', chart, indicators: [indicator.id], towns, regions, years: yearsOf(dataset, shown) }
}

/** Of several years a card shows each town's last, which a view can say only where it is one year, or the latest of all. */
function yearsOf(dataset: Dataset, { filters, reports }: Shown): YearSelection {
  if (filters.years?.kind !== 'span') return { kind: 'latest' }
  const year = commonYear(dataset, reports)
  return year === null ? filters.years : { kind: 'span', from: year, to: year }
}

/** The year that all reports are of; null where they differ, or where there are none. */
export function commonYear({ years }: Dataset, reports: Uint32Array): number | null {
  const first = (reports[0] ?? 0) % years.length
  return reports.every((cell) => cell % years.length === first) ? (years[first] ?? null) : null
}
