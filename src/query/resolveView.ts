import type { Dataset } from '@/domain/dataset'
import type { ResolvedView } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { chooseChart } from './chooseChart'
import { selectIndicators } from './selectIndicators'
import { selectTowns, townIndices } from './selectTowns'
import { defaultYears, selectYears } from './selectYears'

/** Settles what a view leaves open, against the data set at hand. What the data does not know is skipped. */
export function resolveView(dataset: Dataset, view: View): ResolvedView {
  const indicators = selectIndicators(dataset, view)
  const towns = selectTowns(dataset, view)
  const chart = view.chart ?? chooseChart(dataset, { indicators, towns, years: view.years })
  return {
    chart,
    indicators,
    towns,
    years: selectYears(dataset, towns, view.years ?? defaultYears(chart)),
    per: view.per,
    sort: view.sort,
    facet: view.facet,
    axis: view.axis,
    scale: view.scale,
    missing: view.missing,
    highlight: townIndices(dataset, view.highlight),
  }
}
