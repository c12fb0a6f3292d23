import { inLang } from '@/domain/bilingual'
import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import { formatNumber } from '@/domain/formatNumber'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { hasFigure } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import { periodLabel, textsOf } from './labels/cellText'
import { townNameOf, yearOf } from './labels/place'

/** The full sentence of a cell: “荫城镇，2022年，发放宣传资料份数，不少于5,000份（原文‘…’）”. Plain text. */
export function cellSentence(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const { common, charts } = locale.messages
  const parts = [
    townNameOf(table, cell.town, locale),
    common.year(yearOf(table, cell.year)),
    inLang(cell.indicator.name, locale.lang),
    ...statements(table, cell, locale),
  ]
  const { excerpt } = textsOf(table, cell)
  const wording = excerpt === '' ? '' : charts.sentence.wording(excerpt)
  return parts.join(charts.sentence.separator) + wording
}

function statements(table: ResultTable, cell: ResultCell, locale: Locale): string[] {
  const text = locale.messages.charts.sentence
  const period = periodLabel(table, cell, locale)
  return [
    valueWords(cell, locale),
    cell.state === 'doubtful' ? text.doubtful : '',
    cell.basis === 'printed' || cell.value === null ? '' : text[cell.basis],
    period === '' ? '' : text.partYear(period),
    rawWords(table, cell, locale),
    cell.flagged ? text.flagged : '',
  ].filter((part) => part !== '')
}

/** The value in words: 不少于5,000份, 0件，报告说明“无”, 该年报告未提及. */
export function valueWords(cell: ResultCell, locale: Locale): string {
  const { common, charts } = locale.messages
  const text = charts.sentence
  const unit = unitOf(cell, locale)
  const per = cell.per === 'raw' ? '' : charts.per[cell.per]
  if (cell.state === 'zero') return text.zero(unit)
  if (hasFigure(cell.state)) return charts.related(per, figureWords(cell, locale))
  switch (cell.state) {
    case 'vague':
      return text.vague
    case 'not_mentioned':
      return text.notMentioned
    case 'no_report':
      return text.noReport
    case 'no_denominator':
      return text.noDenominator
    default:
      return common.states[cell.state]
  }
}

function figureWords(cell: Cell, locale: Locale): string {
  const text = locale.messages.charts.sentence
  const { lang } = locale
  const unit = unitOf(cell, locale)
  const low = formatNumber(cell.value ?? 0, lang, cell.indicator.decimals)
  if (cell.valueMax !== null) return text.range(low, formatNumber(cell.valueMax, lang, cell.indicator.decimals), unit)
  return text[cell.qualifier === null || cell.qualifier === 'range' ? 'exact' : cell.qualifier](low, unit)
}

function rawWords(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const reported = readCell(table.dataset, cell)
  return cell.per === 'raw' || reported.value === null ? '' : locale.messages.charts.sentence.rawFigure(figureWords(reported, locale))
}

function unitOf({ indicator }: Cell, { lang }: Locale): string {
  return inLang(indicator.unit, lang)
}
