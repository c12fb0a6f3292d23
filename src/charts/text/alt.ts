import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { seriesName } from './phrases'
import type { Statistics } from './summary'

/** Indicators told in an alt text; the rest is in the table. */
const MOST_TOLD = 4

/** What stands for the picture: its kind, its title, and each indicator in a sentence. */
export function altOf(table: ResultTable, { title, statistics }: { title: string; statistics: Statistics }, locale: Locale): string {
  const text = locale.messages.charts.describe
  const series = table.series.slice(0, MOST_TOLD).map((one) => {
    const told = statistics(one)
    return text.sentence(table.series.length === 1 ? told : text.labelled(seriesName(one, locale), told))
  })
  return text.paragraphs([text.sentence(text.labelled(text.kinds[table.view.chart], title)), ...series])
}
