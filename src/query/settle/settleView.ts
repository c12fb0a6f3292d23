import type { Dataset } from '@/domain/dataset'
import type { ResolvedView } from '@/domain/resultTable'
import type { ChartKind, View } from '@/domain/view'
import { mayBeLog } from '../fit/scaleFit'
import { selectIndicators } from './selectIndicators'
import { selectTowns, townIndices } from './selectTowns'
import { defaultYears, selectYears } from './selectYears'

/** The view as it would be with the given chart, which decides the years where none are chosen. */
export function settleView(dataset: Dataset, view: View, chart: ChartKind): ResolvedView {
  const towns = selectTowns(dataset, view)
  return {
    chart,
    indicators: selectIndicators(dataset, view),
    towns,
    years: selectYears(dataset, towns, view.years ?? defaultYears(chart)),
    per: view.per,
    sort: view.sort,
    facet: view.facet,
    axis: view.axis,
    scale: mayBeLog(chart) ? view.scale : 'linear',
    missing: view.missing,
    highlight: townIndices(dataset, view.highlight),
  }
}
