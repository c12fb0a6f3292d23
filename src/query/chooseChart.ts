import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { ChartKind, YearSelection } from '@/domain/view'
import { countRepeated, countReportedTogether } from './figureCounts'
import { selectYears } from './selectYears'

/** Points below which a scatter plot shows nothing. */
export const SCATTER_POINTS = 3

/** What a chart is chosen by. */
export interface ChartChoice {
  readonly indicators: readonly Indicator[]
  readonly towns: Uint32Array
  readonly years: YearSelection | null
}

/** The chart for a selection that names none. */
export function chooseChart(dataset: Dataset, choice: ChartChoice): ChartKind {
  const { indicators } = choice
  if (indicators.length > 2 || indicators.some(({ kind }) => kind === 'mention')) return 'heatmap'
  if (indicators.length === 2) return hasPoints(dataset, choice) ? 'scatter' : 'heatmap'
  return hasCourse(dataset, choice) ? 'line' : 'bar'
}

function hasPoints(dataset: Dataset, { indicators, towns, years }: ChartChoice): boolean {
  const selection = { towns, years: selectYears(dataset, towns, years ?? { kind: 'latest' }) }
  return countReportedTogether(dataset, selection, { indicators, limit: SCATTER_POINTS }) >= SCATTER_POINTS
}

function hasCourse(dataset: Dataset, { towns, years }: ChartChoice): boolean {
  if (years?.kind !== 'span') return false
  const span = selectYears(dataset, towns, years)
  return span.years.length > 1 && countRepeated(dataset, { towns, years: span }, 1) > 0
}
