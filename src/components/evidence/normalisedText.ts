import { inLang } from '@/domain/bilingual'
import { cellIndex } from '@/domain/dataset'
import type { Dataset } from '@/domain/dataset'
import { formatFigure } from '@/domain/formatCell'
import type { Normalisation } from '@/domain/indicator'
import { DENOMINATORS, effectivePer } from '@/domain/indicator'
import { unpackMarks } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import { buildSeries } from '@/query/figures/buildSeries'
import { normaliseSeries } from '@/query/figures/normaliseSeries'
import type { Evidence } from './readEvidence'

/** A figure as the chart shows it when figures are related, with what it was divided by; empty where it is not. */
export function normalisedText(dataset: Dataset, { evidence, per }: { evidence: Evidence; per: Normalisation }, locale: Locale): string {
  const { cell } = evidence
  const effective = effectivePer(cell.indicator, per)
  const basis = effective === 'raw' ? undefined : dataset.indicatorIndex.get(DENOMINATORS[effective].indicator)
  if (effective === 'raw' || basis === undefined || cell.value === null) return ''
  const at = Uint32Array.of(cellIndex(dataset, cell.town, cell.year))
  const series = normaliseSeries(dataset, at, { series: buildSeries(dataset, at, cell.indicator), per: effective })
  const value = series.values[0] ?? NaN
  if (Number.isNaN(value)) return locale.messages.common.states.no_denominator
  const figure = { ...unpackMarks(series.marks[0] ?? 0), value, valueMax: series.maxima.get(0) ?? null, indicator: cell.indicator }
  const divisor = buildSeries(dataset, at, basis).values[0] ?? NaN
  return locale.messages.evidence.normalised({
    value: formatFigure(figure, locale.lang),
    unit: inLang(cell.indicator.unit, locale.lang),
    per: locale.messages.charts.per[effective],
    divisor: formatFigure({ ...figure, value: divisor, valueMax: null, qualifier: null, basis: 'printed', indicator: basis }, locale.lang),
    basis: inLang(basis.name, locale.lang),
  })
}
