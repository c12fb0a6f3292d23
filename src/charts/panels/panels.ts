import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { recall } from '@/query/recall'
import { townNameOf, townOf, yearOf } from '../labels/place'
import { seriesUnit } from '../scales/seriesUnit'

/** A part of a chart with axes of its own: all rows, or those of one town; all indicators, or one. */
export interface Panel {
  readonly id: string
  /** Empty where the chart has one panel and the title of the page says it all. */
  readonly title: string
  /** At the right of the title: the unit of an indicator, or the year of a town's only report. */
  readonly aside: string
  /** Indices into `ResultTable.series`. */
  readonly series: readonly number[]
  /** Row numbers of the table, in its order. */
  readonly rows: readonly number[]
}

/** At most this many panels are drawn. */
export const MOST_PANELS = 24

export interface PanelPlan {
  readonly panels: readonly Panel[]
  /** Panels that found no room. */
  readonly omitted: number
}

/** Splits a table into panels: by town where asked; by indicator where asked or where units could not share an axis. */
export function planPanels(table: ResultTable, locale: Locale): PanelPlan {
  const all = table.view.facet === 'town' ? byTown(table, locale) : bySeries(table, locale)
  return { panels: all.slice(0, MOST_PANELS), omitted: Math.max(0, all.length - MOST_PANELS) }
}

function bySeries(table: ResultTable, locale: Locale): Panel[] {
  const rows = allRows(table)
  const titled = table.series.length > 1
  return table.series.map((series, index) => ({
    id: series.indicator.id,
    title: titled ? inLang(series.indicator.name, locale.lang) : '',
    aside: titled ? seriesUnit(series, locale) : '',
    series: [index],
    rows,
  }))
}

/** Highlighted towns first, then in the order of the rows. */
function byTown(table: ResultTable, locale: Locale): Panel[] {
  const rows = new Map<number, number[]>()
  table.rowTowns.forEach((town, row) => {
    const known = rows.get(town)
    if (known === undefined) rows.set(town, [row])
    else known.push(row)
  })
  const { highlight } = table.view
  const towns = [...rows.keys()].sort((a, b) => Number(highlight.has(b)) - Number(highlight.has(a)))
  const series = table.series.map((_, i) => i)
  return towns.map((town) => ({
    id: townOf(table, town).code,
    title: townNameOf(table, town, locale),
    aside: onlyYear(table, rows.get(town) ?? []),
    series,
    rows: rows.get(town) ?? [],
  }))
}

/** The year of a panel of one year. */
function onlyYear(table: ResultTable, rows: readonly number[]): string {
  const [first, second] = rows
  return first === undefined || second !== undefined ? '' : String(yearOf(table, table.rowYears[first] ?? 0))
}

const recallRows = recall<readonly number[]>(2)

/** 0 … rows − 1, kept for the next table of as many rows: there may be hundreds of thousands. */
export function allRows({ dataset, rowTowns: { length } }: ResultTable): readonly number[] {
  return recallRows(dataset, [length], () => countUp(length))
}

function countUp(length: number): number[] {
  const rows = new Array<number>(length)
  for (let row = 0; row < rows.length; row++) rows[row] = row
  return rows
}

/** Where a panel stands, in pixels. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface Arrangement {
  readonly width: number
  /** Narrowest panel that is still readable. */
  readonly narrowest: number
  readonly gap: number
  readonly top?: number
}

/** Lays panels of given heights out in rows of equal width; the sum of heights comes back, too. */
export function arrange(heights: readonly number[], { width, narrowest, gap, top = 0 }: Arrangement): { rects: Rect[]; height: number } {
  const columns = Math.max(1, Math.min(heights.length, Math.floor((width + gap) / (narrowest + gap))))
  const panelWidth = Math.floor((width - gap * (columns - 1)) / columns)
  const rects: Rect[] = []
  let y = top
  for (let first = 0; first < heights.length; first += columns) {
    const line = heights.slice(first, first + columns)
    line.forEach((height, i) => rects.push({ left: i * (panelWidth + gap), top: y, width: panelWidth, height }))
    y += Math.max(...line) + gap
  }
  return { rects, height: Math.max(top, y - gap) }
}
