import type { ResultTable } from '@/domain/resultTable'
import { quantile } from '@/query/summarise'
import type { Panel } from '../panels'
import { yearOf } from '../place'

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
  const byYear = new Map<number, number[]>()
  const values = table.series[panel.series[0] ?? 0]?.values
  for (const row of panel.rows) {
    const value = values?.[row] ?? NaN
    if (Number.isNaN(value)) continue
    const year = yearOf(table, table.rowYears[row] ?? 0)
    const known = byYear.get(year)
    if (known === undefined) byYear.set(year, [value])
    else known.push(value)
  }
  return [...byYear].filter(([, figures]) => figures.length >= FEWEST).map(summed).sort((a, b) => a.year - b.year)
}

function summed([year, figures]: readonly [number, number[]]): BandYear {
  const sorted = Float64Array.from(figures).sort()
  return { year, lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75), n: sorted.length }
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
