import { inLang } from '@/domain/bilingual'
import type { ResultSeries } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'

/** Unit of the figures as drawn: 份, or 份，每村（社区） where they are related to something. */
export function seriesUnit({ indicator, per }: ResultSeries, { lang, messages }: Locale): string {
  const unit = inLang(indicator.unit, lang)
  if (per === 'raw') return unit
  return messages.charts.describe.clauses([unit, messages.charts.per[per]].filter((part) => part !== ''))
}
