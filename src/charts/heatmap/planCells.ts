import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { condense } from '../panels/condense'
import { allRows } from '../panels/panels'
import { townNameOf, yearOf } from '../labels/place'
import { extentOfSeries } from '../scales/seriesExtent'
import { seriesUnit } from '../scales/seriesUnit'

/** A line of a heatmap: a town-year, or a town whose years are the columns. */
export interface HeatLine {
  readonly name: string
  /** Empty where years are columns, or all lines are of one year. */
  readonly year: string
  /** One a column; null where the line has no such year. */
  readonly cells: readonly (HeatCell | null)[]
}

export interface HeatCell {
  readonly cell: ResultCell
  readonly series: number
  /** Share of the largest figure of its scale, 0–1; null where there is none. */
  readonly share: number | null
}

export interface HeatColumn {
  readonly id: string
  readonly name: string
  readonly unit: string
}

export type HeatEntry = { readonly kind: 'line'; readonly line: HeatLine } | { readonly kind: 'break'; readonly count: number }

export interface HeatPlan {
  readonly columns: readonly HeatColumn[]
  readonly entries: readonly HeatEntry[]
  /** Lines without a place. */
  readonly omitted: number
}

const LINES = { most: 60, head: 40, tail: 10 }

/** Towns by indicators; a single indicator over several years as towns by years. */
export function planHeatmap(table: ResultTable, locale: Locale): HeatPlan {
  const years = table.view.years.kind === 'span' ? table.view.years.years : []
  return table.series.length === 1 && years.length > 1 ? byYears(table, years, locale) : byIndicators(table, locale)
}

function byIndicators(table: ResultTable, locale: Locale): HeatPlan {
  const largest = table.series.map((series) => extentOfSeries(series, null).max)
  const oneYear = new Set(table.rowYears).size <= 1
  const line = (row: number): HeatLine => ({
    name: townNameOf(table, table.rowTowns[row] ?? 0, locale),
    year: oneYear ? '' : String(yearOf(table, table.rowYears[row] ?? 0)),
    cells: table.series.map((_, series) => heatCell(table, { row, series }, largest[series] ?? 0)),
  })
  const columns = table.series.map((series) => ({ id: series.indicator.id, name: inLang(series.indicator.name, locale.lang), unit: seriesUnit(series, locale) }))
  return { columns, ...condensed(table, { keys: allRows(table), townOf: (row) => table.rowTowns[row] ?? 0, line }) }
}

function byYears(table: ResultTable, years: readonly number[], locale: Locale): HeatPlan {
  const largest = table.series[0] === undefined ? 0 : extentOfSeries(table.series[0], null).max
  const rows = new Map<number, Map<number, number>>()
  table.rowTowns.forEach((town, row) => rows.set(town, (rows.get(town) ?? new Map()).set(table.rowYears[row] ?? 0, row)))
  const line = (town: number): HeatLine => ({
    name: townNameOf(table, town, locale),
    year: '',
    cells: years.map((year) => {
      const row = rows.get(town)?.get(year)
      return row === undefined ? null : heatCell(table, { row, series: 0 }, largest)
    }),
  })
  const columns = years.map((year) => ({ id: String(yearOf(table, year)), name: String(yearOf(table, year)), unit: '' }))
  return { columns, ...condensed(table, { keys: [...rows.keys()], townOf: (town) => town, line }) }
}

interface Lines {
  /** Rows or towns, one a line. */
  readonly keys: readonly number[]
  readonly townOf: (key: number) => number
  readonly line: (key: number) => HeatLine
}

function condensed(table: ResultTable, { keys, townOf, line }: Lines): Pick<HeatPlan, 'entries' | 'omitted'> {
  const kept = condense(keys, (key) => table.view.highlight.has(townOf(key)), LINES)
  const entries = kept.map((entry): HeatEntry => (entry.kind === 'break' ? entry : { kind: 'line', line: line(entry.row) }))
  return { entries, omitted: kept.reduce((sum, entry) => sum + (entry.kind === 'break' ? entry.count : 0), 0) }
}

function heatCell(table: ResultTable, { row, series }: { row: number; series: number }, largest: number): HeatCell | null {
  const column = table.series[series]
  if (column === undefined) return null
  const cell = resultCell(table, column, row)
  return { cell, series, share: cell.value === null || largest <= 0 ? null : Math.max(0, cell.value) / largest }
}
