import type { ResultTable } from '@/domain/resultTable'
import { bump } from '@/query/figures/bump'
import { quantiles } from '@/query/figures/quantiles'
import type { Panel } from '../panels/panels'
import { yearOf } from '../labels/place'

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
  const values = table.series[panel.series[0] ?? 0]?.values
  if (values === undefined) return []
  return figuresByYear(table, panel, values).flatMap((figures, year) => (figures.length < FEWEST ? [] : [bandYear(yearOf(table, year), figures)]))
}

/** The figures of a panel, one list a year of the data. */
function figuresByYear({ dataset, rowYears }: ResultTable, { rows }: Panel, values: Float64Array): Float64Array[] {
  const counts = new Uint32Array(dataset.years.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    if (!Number.isNaN(values[row])) bump(counts, rowYears[row] ?? 0)
  }
  const lists = Array.from(counts, (count) => new Float64Array(count))
  counts.fill(0)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    const year = rowYears[row] ?? 0
    const figures = lists[year]
    if (figures !== undefined && !Number.isNaN(values[row])) figures[bump(counts, year)] = values[row] ?? NaN
  }
  return lists
}

function bandYear(year: number, figures: Float64Array): BandYear {
  const [lower = NaN, median = NaN, upper = NaN] = quantiles(figures, [0.25, 0.5, 0.75])
  return { year, lower, median, upper, n: figures.length }
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
