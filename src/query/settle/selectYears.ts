import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ResolvedYears } from '@/domain/resultTable'
import type { ChartKind, YearSelection } from '@/domain/view'

/** Every year of the data. */
export const ALL_YEARS: YearSelection = { kind: 'span', from: 'earliest', to: 'latest' }

/** What a view without a choice of years looks at: lines need all, the others each town's latest report. */
export function defaultYears(chart: ChartKind): YearSelection {
  return chart === 'line' ? ALL_YEARS : { kind: 'latest' }
}

/** The selection as indices of years; a span that runs backwards is read forwards. */
export function selectYears(dataset: Dataset, towns: Uint32Array, selection: YearSelection): ResolvedYears {
  if (selection.kind === 'latest') return { kind: 'latest', years: yearsInUse(dataset, towns) }
  return { kind: 'span', years: spanYears(dataset, selection) }
}

/** Indices of the years inside a span, ascending. */
export function spanYears({ years }: Dataset, { from, to }: YearSelection & { kind: 'span' }): number[] {
  const start = from === 'earliest' ? -Infinity : from
  const end = to === 'latest' ? Infinity : to
  const low = Math.min(start, end)
  const high = Math.max(start, end)
  return [...years.keys()].filter((index) => {
    const year = years[index] ?? NaN
    return year >= low && year <= high
  })
}

/** Index of the last year for which a town's report is held, or -1. */
export function latestReport({ reports, years }: Dataset, town: number): number {
  const start = town * years.length
  let year = years.length - 1
  while (year >= 0 && reports[start + year] === NO_REPORT) year--
  return year
}

function yearsInUse(dataset: Dataset, towns: Uint32Array): number[] {
  const used = new Uint8Array(dataset.years.length)
  for (let i = 0; i < towns.length; i++) {
    const year = latestReport(dataset, towns[i] ?? 0)
    if (year >= 0) used[year] = 1
  }
  return [...used.keys()].filter((year) => used[year] === 1)
}
