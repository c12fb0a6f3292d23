import type { Dataset } from '@/domain/dataset'
import type { ResultTable } from '@/domain/resultTable'
import type { View } from '@/domain/view'

export function runView(dataset: Dataset, view: View): ResultTable {
  return {
    dataset,
    view: {
      chart: view.chart ?? 'bar',
      indicators: [],
      towns: new Uint32Array(0),
      years: { kind: 'latest', years: [] },
      per: view.per,
      sort: view.sort,
      facet: view.facet,
      axis: view.axis,
      scale: view.scale,
      missing: view.missing,
      highlight: new Set(),
    },
    rowTowns: new Uint32Array(0),
    rowYears: new Uint32Array(0),
    series: [],
    ranked: 0,
    gaps: [],
  }
}
