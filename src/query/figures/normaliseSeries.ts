import type { Dataset } from '@/domain/dataset'
import type { Normalisation } from '@/domain/indicator'
import { DENOMINATORS, effectivePer } from '@/domain/indicator'
import type { ResultSeries } from '@/domain/resultTable'
import { pickColumn } from './buildSeries'
import { divideFigures } from './divideFigures'

/** The series divided by the denominator of the same town-year; the series itself where nothing is to be divided. */
export function normaliseSeries(dataset: Dataset, cells: Uint32Array, { series, per }: { readonly series: ResultSeries; readonly per: Normalisation }): ResultSeries {
  const effective = effectivePer(series.indicator, per)
  if (effective === 'raw') return series
  const { indicator, factor } = DENOMINATORS[effective]
  return { ...series, per: effective, ...divideFigures(series, pickColumn(dataset, cells, indicator), factor) }
}
