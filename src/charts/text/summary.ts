import type { ReportGap, ResultCell, ResultSeries, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { State } from '@/domain/state'
import { STATE_CODES, hasFigure } from '@/domain/state'
import { formatNumber, formatYears } from '@/domain/formatNumber'
import type { Locale } from '@/locales/messages'
import type { TownYears } from '@/query/rows/leftOut'
import { townNameOf, yearOf } from '../labels/place'
import { cellPlace, entityOf, listPlaces, placeWith, seriesName, shownYears, townYears, yearsDiffer } from './phrases'
import { toldFigure } from './toldFigure'

/** Up to this many rows are told one by one. */
const MOST_TOLD = 40
/** Up to this many indicators are told. */
const MOST_INDICATORS = 8

/** How a series is told where rows are many. */
export type Statistics = (series: ResultSeries) => string

/** A paragraph that says in official prose what the chart shows, to be pasted as it stands. */
export function summaryOf(table: ResultTable, statistics: Statistics, locale: Locale): string {
  const text = locale.messages.charts.describe
  const many = table.rowTowns.length > MOST_TOLD
  const told = table.series.slice(0, MOST_INDICATORS).map((series, i) => {
    const body = many ? statistics(series) : toldOneByOne(table, series, locale)
    const sentence = text.sentence(text.labelled(seriesName(series, locale), body))
    return i === 0 ? `${intro(table, locale)}${sentence}` : sentence
  })
  const untold = table.series.length - told.length
  const more = untold <= 0 ? [] : [text.sentence(text.otherIndicators(formatNumber(untold, locale.lang)))]
  return text.paragraphs([...told, ...more, closing(table, locale)])
}

/** Which years the figures are of, and first of all that they are invented where they are. */
function intro(table: ResultTable, locale: Locale): string {
  const text = locale.messages.charts.describe
  const years = formatYears(shownYears(table), locale.lang)
  const opening = years === '' ? '' : text.intro(years, yearsDiffer(table) ? text.latest(entityOf(table, locale)) : '')
  return table.dataset.info.synthetic ? text.introSynthetic(opening) : opening
}

function closing(table: ResultTable, locale: Locale): string {
  const text = locale.messages.charts.describe
  const { synthetic, origin } = table.dataset.info
  if (synthetic) return text.closingSynthetic
  const close = origin === 'builtin' ? text.closing : text.closingLocal
  return close(entityOf(table, locale), yearsDiffer(table))
}

function toldOneByOne(table: ResultTable, series: ResultSeries, locale: Locale): string {
  const text = locale.messages.charts.describe
  const cells = [...table.rowTowns.keys()].map((row) => resultCell(table, series, row))
  const several = new Set(table.rowTowns).size < cells.length
  const inFigures = (cell: ResultCell) => hasFigure(cell.state) && (several || cell.state !== 'zero')
  const figures = figureText(table, cells.filter(inFigures), locale)
  const others = STATE_CODES.flatMap((state) => (state === null ? [] : otherText(table, { cells: cells.filter((cell) => !inFigures(cell) && cell.state === state), state }, locale)))
  const parts = [figures, ...others].filter((part) => part !== '')
  return parts.length === 0 ? text.nothing : text.phrases(parts)
}

/** One figure a town: 荫城镇（2022年）不少于5,000份. Several years: 云溪镇2020年125件、2021年148件. */
function figureText(table: ResultTable, cells: readonly ResultCell[], locale: Locale): string {
  const text = locale.messages.charts.describe
  const owns = new Map<number, ResultCell[]>()
  for (const cell of cells) owns.set(cell.town, [...(owns.get(cell.town) ?? []), cell])
  const several = [...owns.values()].some((own) => own.length > 1)
  if (!several) return text.clauses(cells.map((cell) => text.placeFigure(cellPlace(table, cell, locale), toldFigure(table, cell, locale))))
  const towns = [...owns].map(([town, own]) => {
    const years = own.sort((a, b) => a.year - b.year)
    return text.ofTown(townNameOf(table, town, locale), years.map((cell) => text.yearFigure(String(yearOf(table, cell.year)), toldFigure(table, cell, locale))))
  })
  return text.phrases(towns)
}

/** Those that say something else, town by town; what lies in the gaps between rows has no report. */
function otherText(table: ResultTable, { cells, state }: { cells: readonly ResultCell[]; state: State }, locale: Locale): string[] {
  const { states } = locale.messages.charts.describe
  if (!(state in states)) return []
  const says = states[state as keyof typeof states]
  if (state === 'vague') return cells.length === 0 ? [] : [says(listPlaces(cells, (cell) => placeWith(table, cell, locale), locale))]
  const towns = byTown(cells, state === 'no_report' ? table.gaps : [])
  return towns.length === 0 ? [] : [says(listPlaces(towns, (town) => townYears(table, town, locale), locale))]
}

function byTown(cells: readonly ResultCell[], gaps: readonly ReportGap[]): TownYears[] {
  const years = new Map(gaps.map((gap) => [gap.town, [...gap.years]]))
  for (const { town, year } of cells) years.set(town, [...(years.get(town) ?? []), year])
  return [...years].map(([town, own]) => ({ town, years: own.sort((a, b) => a - b) }))
}
