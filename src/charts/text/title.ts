import { inLang } from '@/domain/bilingual'
import { formatYears } from '@/domain/formatNumber'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { townNameOf } from '../labels/place'
import { seriesName, shownYears } from './phrases'

/** Title of a chart, written from the selection: 发放宣传资料份数，2021–2023年. */
export function titleOf(table: ResultTable, locale: Locale): string {
  const { title: text, describe } = locale.messages.charts
  const title = text.of(subject(table, locale), formatYears(shownYears(table), locale.lang))
  const [town, second] = table.view.towns
  const placed = town === undefined || second !== undefined ? title : describe.titleTown(townNameOf(table, town, locale), title)
  return table.dataset.info.synthetic ? text.synthetic(placed) : placed
}

function subject(table: ResultTable, locale: Locale): string {
  const { title, describe } = locale.messages.charts
  const [x, y] = table.series
  if (table.view.chart === 'scatter' && x !== undefined && y !== undefined) return describe.titlePair(seriesName(x, locale), seriesName(y, locale))
  if (x !== undefined && y === undefined) return seriesName(x, locale)
  const joined = title.indicators(table.series.map(({ indicator }) => inLang(indicator.name, locale.lang)))
  const per = x?.per ?? 'raw'
  const alike = per !== 'raw' && table.series.every((series) => series.per === per)
  return alike ? describe.related(joined, locale.messages.charts.per[per]) : joined
}
