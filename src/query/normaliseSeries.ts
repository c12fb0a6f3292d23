import type { Dataset } from '@/domain/dataset'
import type { Indicator, Normalisation } from '@/domain/indicator'
import { DENOMINATORS } from '@/domain/indicator'
import type { ResultSeries } from '@/domain/resultTable'
import { pickColumn } from './buildSeries'
import { divideSeries } from './divideSeries'

/** How an indicator is related in a view: as asked where its definition allows it, otherwise not at all. */
export function effectivePer({ kind, normalise }: Indicator, per: Normalisation): Normalisation {
  const divisible = kind === 'count' || kind === 'measure'
  return divisible && normalise.includes(per) ? per : 'raw'
}

/** The series divided by the denominator of the same town-year; the series itself where nothing is to be divided. */
export function normaliseSeries(dataset: Dataset, cells: Uint32Array, { series, per }: { readonly series: ResultSeries; readonly per: Normalisation }): ResultSeries {
  const effective = effectivePer(series.indicator, per)
  if (effective === 'raw') return series
  const { indicator, factor } = DENOMINATORS[effective]
  return divideSeries(series, pickColumn(dataset, cells, indicator), factor)
}
