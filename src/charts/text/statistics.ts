import { inLang } from '@/domain/bilingual'
import { formatNumber } from '@/domain/formatNumber'
import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { State } from '@/domain/state'
import { STATE_CODES } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import { summarise } from '@/query/figures/summarise'
import { isLevel, tellEnd } from './extremes'
import { countReports } from './phrases'
import { toldFigure } from './toldFigure'

/** A series in a sentence: how many of how many, median, least and most, and what the rest says instead. */
export function statisticsOf(table: ResultTable, series: ResultSeries, locale: Locale): string {
  const text = locale.messages.charts.describe
  const counts = countStates(series)
  const unheld = (counts.get('no_report') ?? 0) + table.gaps.reduce((sum, gap) => sum + gap.years.length, 0)
  counts.set('no_report', unheld)
  const others = [...counts].flatMap(([state, count]) => {
    const says = state in text.countedStates ? text.countedStates[state as keyof typeof text.countedStates] : null
    return says === null || count === 0 ? [] : [says(formatNumber(count, locale.lang))]
  })
  if (series.indicator.kind === 'mention') return text.clauses(others)
  return text.clauses([...figures(table, series, locale), ...others])
}

function figures(table: ResultTable, series: ResultSeries, locale: Locale): string[] {
  const text = locale.messages.charts.describe
  const { n, spread, floors } = summarise(series)
  const counted = text.counted(formatNumber(n, locale.lang), formatNumber(countReports(table), locale.lang))
  if (spread === null) return [counted]
  const end = (value: number) => tellEnd(table, { series, value }, locale)
  if (n === 1) return [counted, end(spread.min)]
  if (isLevel(series, spread)) return [counted, text.level(toldFigure(table, resultCell(table, series, spread.minRow), locale))]
  const median = n < 3 ? [] : [text.median(withUnit(spread.median, series, locale))]
  const ends = [text.least(end(spread.min)), text.most(end(spread.max))]
  return [counted, ...median, ...ends, ...(floors === 0 ? [] : [text.floorsAmong(formatNumber(floors, locale.lang))])]
}

function withUnit(value: number, { indicator, per }: ResultSeries, { lang, messages }: Locale): string {
  const { charts } = messages
  return charts.related(per === 'raw' ? '' : charts.per[per], charts.sentence.exact(formatNumber(value, lang), inLang(indicator.unit, lang)))
}

function countStates({ states }: ResultSeries): Map<State, number> {
  const counts = new Uint32Array(STATE_CODES.length)
  for (let row = 0; row < states.length; row++) {
    const code = states[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return new Map(STATE_CODES.flatMap((state, code) => (state === null || counts[code] === 0 ? [] : [[state, counts[code] ?? 0] as const])))
}
