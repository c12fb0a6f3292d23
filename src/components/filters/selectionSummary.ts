import { inLang } from '@/domain/bilingual'
import { formatYears } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { indicatorSummary } from './indicatorItems'

/** What is chosen, in a line: indicator, towns, years. */
export function selectionSummary({ dataset, view }: ResultTable, { lang, messages }: Locale): string {
  const text = messages.compare
  const years = view.years.years.map((index) => dataset.years[index] ?? 0)
  return text.selection(
    indicatorSummary(view.indicators, lang, text.andMore),
    text.countOf(view.towns.length, inLang(dataset.info.entity, lang)),
    formatYears(years, lang),
  )
}
