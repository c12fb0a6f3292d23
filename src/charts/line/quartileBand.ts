import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import { summarise } from '@/query/summarise'
import type { Panel } from '../panels'
import { yearOf } from '../place'
import { seriesOfRows } from '../seriesOfRows'

/** The middle half of all towns in one year. */
export interface BandYear {
  readonly year: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  /** Figures that it rests on. */
  readonly n: number
}

/** Fewer figures than this say nothing of a middle half. */
const FEWEST = 5

/** Median and quartiles of a panel's first series by calendar year; years with few figures are gaps. */
export function quartileBand(table: ResultTable, panel: Panel): BandYear[] {
  const series = table.series[panel.series[0] ?? 0]
  if (series === undefined) return []
  return [...rowsByYear(table, panel)].flatMap(([year, rows]) => bandYear(year, seriesOfRows(series, rows))).sort((a, b) => a.year - b.year)
}

function rowsByYear(table: ResultTable, { rows }: Panel): Map<number, number[]> {
  const lists = table.dataset.years.map((): number[] => [])
  for (const row of rows) lists[table.rowYears[row] ?? 0]?.push(row)
  return new Map(lists.flatMap((own, year) => (own.length === 0 ? [] : [[yearOf(table, year), own] as const])))
}

function bandYear(year: number, series: ResultSeries): BandYear[] {
  const { n, spread } = summarise(series)
  if (spread === null || n < FEWEST) return []
  return [{ year, lower: spread.lowerQuartile, median: spread.median, upper: spread.upperQuartile, n }]
}

/** Runs of neighbouring years; a gap stays a gap. */
export function neighbours<T extends { readonly year: number }>(years: readonly T[]): T[][] {
  const runs: T[][] = []
  for (const item of years) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1)?.year === item.year - 1) run.push(item)
    else runs.push([item])
  }
  return runs
}
