import { inLang } from '@/domain/bilingual'
import { formatNumber, formatYears } from '@/domain/formatNumber'
import type { ResultCell, ResultSeries, ResultTable } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import type { TownYears } from '@/query/rows/leftOut'
import { periodLabel, textsOf } from '../labels/cellText'
import { townNameOf, yearOf } from '../labels/place'
import { shortWording } from '../labels/wording'

/** Names written out before a list is cut short. */
const MOST_NAMES = 20
const NO_REPORT = stateCode('no_report')

/** What one row stands for, in the language of the reader. */
export function entityOf(table: ResultTable, { lang }: Locale): string {
  return inLang(table.dataset.info.entity, lang)
}

/** Name of an indicator with what it is related to: 每万人发放宣传资料份数. */
export function seriesName({ indicator, per }: ResultSeries, { lang, messages }: Locale): string {
  const name = inLang(indicator.name, lang)
  return per === 'raw' ? name : messages.charts.describe.related(name, messages.charts.per[per])
}

/** A town with the year of its figure; the name alone where the whole chart is of one year. */
export function cellPlace(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const name = townNameOf(table, cell.town, locale)
  return isOneYear(table) ? name : locale.messages.charts.describe.place(name, String(yearOf(table, cell.year)))
}

/** A place with what sets its figure apart: the part of the year, or the words that stand for a number. */
export function placeWith(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const { common, charts } = locale.messages
  const { excerpt } = cell.state === 'vague' ? textsOf(table, cell) : { excerpt: '' }
  const more = excerpt === '' ? periodLabel(table, cell, locale) : common.quote(shortWording(excerpt))
  if (more === '') return cellPlace(table, cell, locale)
  const name = townNameOf(table, cell.town, locale)
  return isOneYear(table) ? charts.describe.aside(name, more) : charts.describe.placeWith(name, String(yearOf(table, cell.year)), more)
}

/** A town with several years. */
export function townYears(table: ResultTable, { town, years }: TownYears, locale: Locale): string {
  const name = townNameOf(table, town, locale)
  if (isOneYear(table)) return name
  return locale.messages.charts.describe.placeYears(name, formatYears(years.map((year) => yearOf(table, year)), locale.lang))
}

function isOneYear({ view }: ResultTable): boolean {
  return view.years.years.length === 1
}

/** A list of places, cut short where it is long. */
export function listPlaces<T>(items: readonly T[], name: (item: T) => string, { lang, messages }: Locale): string {
  const { list, listOf } = messages.charts.describe
  const names = items.slice(0, MOST_NAMES).map(name)
  return items.length <= MOST_NAMES ? list(names) : listOf(names, formatNumber(items.length, lang))
}

/** Calendar years of the chart, ascending: those chosen, or those of the latest reports. */
export function shownYears(table: ResultTable): number[] {
  const { years } = table.view.years
  return years.map((year) => yearOf(table, year))
}

/** Whether towns stand side by side with different years. */
export function yearsDiffer(table: ResultTable): boolean {
  return table.view.years.kind === 'latest' && table.view.years.years.length > 1
}

/** Rows of which a report is held. */
export function countReports({ series }: ResultTable): number {
  const states = series[0]?.states ?? new Uint8Array(0)
  let count = 0
  for (let row = 0; row < states.length; row++) if (states[row] !== NO_REPORT) count++
  return count
}
