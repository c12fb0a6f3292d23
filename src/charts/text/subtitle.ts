import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { SignId } from '../signs/signs'
import { entityOf, yearsDiffer } from './phrases'

/** What the figures are: unit, years, conversion; then how to read ≥ and the order. */
export function subtitleOf(table: ResultTable, signs: readonly SignId[], locale: Locale): string {
  const text = locale.messages.charts.describe
  const about = [yearsOf(table, locale), perOf(table, locale)].filter(isSaid)
  const first = [unitOf(table, about.length === 0, locale), ...about].filter(isSaid)
  const second = [
    signs.includes('at_least') ? text.floors : '',
    signs.includes('at_most') ? text.ceilings : '',
    sortOf(table, locale),
    table.view.scale === 'log' ? text.log : '',
  ].filter(isSaid)
  return text.paragraphs([text.clauses(first), text.phrases(second)].filter(isSaid).map(text.sentence))
}

function isSaid(part: string): boolean {
  return part !== ''
}

function unitOf({ series }: ResultTable, alone: boolean, { lang, messages }: Locale): string {
  const text = messages.charts.describe
  const units = new Set(series.filter(({ indicator }) => indicator.kind !== 'mention').map(({ indicator }) => inLang(indicator.unit, lang)))
  const [unit, other] = units
  if (other !== undefined) return text.unitsDiffer
  if (unit === undefined || unit === '') return ''
  return alone ? text.unitAlone(unit) : text.unit(unit)
}

function yearsOf(table: ResultTable, locale: Locale): string {
  const text = locale.messages.charts.describe
  if (table.view.years.kind !== 'latest' || table.dataset.years.length < 2) return ''
  return yearsDiffer(table) ? text.latestDiffer(entityOf(table, locale)) : text.latest(entityOf(table, locale))
}

/** What figures are divided by, where any are. */
function perOf({ series }: ResultTable, { messages }: Locale): string {
  const per = series.find((one) => one.per !== 'raw')?.per ?? 'raw'
  return per === 'raw' ? '' : messages.charts.describe.per[per]
}

/** The order matters in lists only. */
function sortOf({ view: { sort, chart } }: ResultTable, { messages }: Locale): string {
  const listed = chart === 'bar' || chart === 'table' || chart === 'heatmap'
  return listed && (sort === 'value' || sort === '-value') ? messages.charts.describe.sorted[sort] : ''
}
