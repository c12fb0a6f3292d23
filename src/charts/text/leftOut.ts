import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { LeftOut, TownYears } from '@/query/rows/leftOut'
import { leftOut } from '@/query/rows/leftOut'
import { chooseRadar } from '../radar/radarChoice'
import { cellPlace, listPlaces, townYears } from './phrases'
import { vaguePlace } from './vaguePlace'

/** Lines that name what has no figure in the chart, each with its reason. */
export function leftOutOf(table: ResultTable, locale: Locale): string[] {
  const { chart } = table.view
  const drawsWords = chart === 'heatmap' || chart === 'table'
  const reasons = leftOut(table).filter(({ state }) => !drawsWords || state === 'no_report')
  return [
    ...reasons.flatMap((reason) => reasonLine(table, reason, locale)),
    ...zeroLines(table, locale),
    ...(chart === 'radar' ? radarLine(table, locale) : []),
    ...mentionLine(table, locale),
  ]
}

function reasonLine(table: ResultTable, { state, indicator, towns }: LeftOut, locale: Locale): string[] {
  const text = locale.messages.charts.describe
  if (!(state in text.leftOut) || indicator?.kind === 'mention') return []
  const reason = locale.messages.charts.describe.leftOut[state as 'vague' | 'not_mentioned']
  const label = indicator === null || table.series.length === 1 ? reason : text.leftOut.ofIndicator(inLang(indicator.name, locale.lang), reason)
  const place = (town: TownYears) => (state === 'vague' && indicator !== null ? vaguePlace(table, { town, indicator }, locale) : townYears(table, town, locale))
  return [text.labelled(label, listPlaces(towns, place, locale))]
}

/** Zeros, and anything below, where the axis has no place for them. */
function zeroLines(table: ResultTable, locale: Locale): string[] {
  if (table.view.scale !== 'log') return []
  const text = locale.messages.charts.describe
  return table.series.flatMap((series) => {
    const rows = [...series.values.keys()].filter((row) => (series.values[row] ?? NaN) <= 0)
    if (rows.length === 0) return []
    const label = table.series.length === 1 ? text.leftOut.zeroOnLog : text.leftOut.ofIndicator(inLang(series.indicator.name, locale.lang), text.leftOut.zeroOnLog)
    const cells = rows.map((row): ResultCell => resultCell(table, series, row))
    return [text.labelled(label, listPlaces(cells, (cell) => cellPlace(table, cell, locale), locale))]
  })
}

function radarLine(table: ResultTable, locale: Locale): string[] {
  const text = locale.messages.charts.describe
  const names = chooseRadar(table).leftOut.flatMap((index) => {
    const indicator = table.series[index]?.indicator
    return indicator === undefined || indicator.kind === 'mention' ? [] : [inLang(indicator.name, locale.lang)]
  })
  return names.length === 0 ? [] : [text.labelled(text.leftOut.notShared, text.list(names))]
}

/** Statements have no length and no place on an axis. */
function mentionLine(table: ResultTable, locale: Locale): string[] {
  const { chart } = table.view
  if (chart === 'heatmap' || chart === 'table' || chart === 'bar') return []
  const text = locale.messages.charts.describe
  const names = table.series.filter(({ indicator }) => indicator.kind === 'mention').map(({ indicator }) => inLang(indicator.name, locale.lang))
  return names.length === 0 ? [] : [text.labelled(text.leftOut.mentionOnly, text.list(names))]
}
