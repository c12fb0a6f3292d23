import { inLang } from '@/domain/bilingual'
import { formatYears } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'

/** Title of a chart, written from the selection: 发放宣传资料份数，2021–2023年. */
export function titleOf(table: ResultTable, { lang, messages }: Locale): string {
  const names = table.series.map(({ indicator }) => inLang(indicator.name, lang))
  const years = formatYears(shownYears(table), lang)
  const text = messages.charts.title
  const title = text.of(text.indicators(names), years)
  return table.dataset.info.synthetic ? text.synthetic(title) : title
}

/** Calendar years of the rows, ascending. */
export function shownYears({ dataset, rowYears }: ResultTable): number[] {
  return [...new Set(rowYears)].sort((a, b) => a - b).map((year) => dataset.years[year] ?? 0)
}
