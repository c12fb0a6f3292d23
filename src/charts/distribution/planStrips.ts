import { inLang } from '@/domain/bilingual'
import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { Panel } from '../panels/panels'
import { allRows } from '../panels/panels'
import { yearOf } from '../labels/place'
import { seriesUnit } from '../scales/seriesUnit'

/** dots: every figure; bins: columns of how many, before the highlighted dots. */
export type StripForm = 'dots' | 'bins'

/** The figures of one indicator in one year, or of each town's latest report. */
export interface Strip {
  readonly panel: Panel
  readonly form: StripForm
  /** Rows with a figure that the axis can hold. */
  readonly figures: readonly number[]
  /** Figures drawn as dots of their own. */
  readonly dots: readonly number[]
  /** Dots with a name beside them, as far as there is room. */
  readonly named: readonly number[]
}

/** Up to this many dots are all named. */
const MOST_NAMED = 14

/** More figures than this are counted in columns. */
export const MOST_DOTS = 400

/** A strip for each indicator; for a single indicator over a span of years, one for each year. */
export function planStrips(table: ResultTable, locale: Locale): Strip[] {
  const rows = allRows(table)
  const series = table.series.flatMap(({ indicator }, i) => (indicator.kind === 'mention' ? [] : [i]))
  const [only, second] = series
  const span = table.view.years.kind === 'span' && table.view.years.years.length > 1
  if (only !== undefined && second === undefined && span) return byYear(table, only).map((panel) => stripOf(table, panel))
  return series.map((index) => stripOf(table, panelOf(table, { series: index, rows, titled: series.length > 1 }, locale)))
}

function panelOf(table: ResultTable, { series, rows, titled }: { series: number; rows: readonly number[]; titled: boolean }, locale: Locale): Panel {
  const column = table.series[series]
  if (column === undefined) throw new RangeError(`no series ${series}`)
  const { id, name } = column.indicator
  return { id, title: titled ? inLang(name, locale.lang) : '', aside: titled ? seriesUnit(column, locale) : '', series: [series], rows }
}

function byYear(table: ResultTable, series: number): Panel[] {
  const rows = new Map<number, number[]>()
  table.rowYears.forEach((year, row) => {
    const known = rows.get(year)
    if (known === undefined) rows.set(year, [row])
    else known.push(row)
  })
  return [...rows].sort(([a], [b]) => a - b).map(([year, own]) => ({ id: String(yearOf(table, year)), title: String(yearOf(table, year)), aside: '', series: [series], rows: own }))
}

function stripOf(table: ResultTable, panel: Panel): Strip {
  const column = table.series[panel.series[0] ?? 0]
  const figures = panel.rows.filter((row) => drawable(column, row, table.view.scale === 'log'))
  const form = figures.length > MOST_DOTS ? 'bins' : 'dots'
  const dots = form === 'dots' ? figures : figures.filter((row) => table.view.highlight.has(table.rowTowns[row] ?? -1))
  return { panel, form, figures, dots, named: namedRows(table, { panel, figures, dots }) }
}

/** Few dots are all named; of many the highlighted, the least and the greatest. */
function namedRows(table: ResultTable, { panel, figures, dots }: Pick<Strip, 'panel' | 'figures' | 'dots'>): readonly number[] {
  if (dots.length <= MOST_NAMED && dots.length === figures.length) return dots
  if (dots.length < figures.length) return dots
  const values = table.series[panel.series[0] ?? 0]?.values
  const highlighted = dots.filter((row) => table.view.highlight.has(table.rowTowns[row] ?? -1))
  const sorted = [...dots].sort((a, b) => (values?.[a] ?? 0) - (values?.[b] ?? 0))
  return [...new Set([...highlighted, ...sorted.slice(0, 1), ...sorted.slice(-1)])]
}

function drawable(column: ResultSeries | undefined, row: number, log: boolean): boolean {
  const value = column?.values[row] ?? NaN
  return log ? value > 0 : !Number.isNaN(value)
}
