import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ReportGap, ResolvedView } from '@/domain/resultTable'
import type { SpanChoice } from './findGaps'
import { findGaps } from './findGaps'
import { recall } from '../recall'
import { latestReport } from '../settle/selectYears'

/** Town-years in columns. */
export interface RowPlaces {
  readonly towns: Uint32Array
  readonly years: Uint32Array
}

/** With the index of each town-year in every column of the data. */
export interface Rows extends RowPlaces {
  readonly cells: Uint32Array
}

/** Rows in data order, and the chosen town-years without a report that are not among them. */
export interface SelectedRows {
  readonly rows: Rows
  readonly gaps: readonly ReportGap[]
}

/** Rows of fewer towns are found again faster than they are looked up. */
const MANY_TOWNS = 2000

const recallRows = recall<SelectedRows>(4)

/**
 * The rows of a view. Latest: one a town. A span: one for each report held, and one, of the last year, for a town
 * that has none; with `gap` every town-year of the span keeps its place.
 */
export function selectRows(dataset: Dataset, choice: Pick<ResolvedView, 'towns' | 'years' | 'missing'>): SelectedRows {
  const { towns, years, missing } = choice
  if (towns.length < MANY_TOWNS) return findRows(dataset, choice)
  const [from, to] = [years.years[0], years.years.at(-1)]
  const parts = years.kind === 'latest' ? [towns, 'latest'] : [towns, missing, from, to]
  return recallRows(dataset, parts, () => findRows(dataset, choice))
}

function findRows(dataset: Dataset, { towns, years, missing }: Pick<ResolvedView, 'towns' | 'years' | 'missing'>): SelectedRows {
  if (years.kind === 'latest') return { rows: latestRows(dataset, towns), gaps: [] }
  const choice = { towns, years: years.years, missing }
  const [only, ...others] = choice.years
  const rows = only !== undefined && others.length === 0 ? yearRows(dataset, towns, only) : spanRows(dataset, choice)
  return { rows, gaps: missing === 'gap' ? [] : findGaps(dataset, choice) }
}

function latestRows(dataset: Dataset, towns: Uint32Array): Rows {
  const years = new Uint32Array(towns.length)
  for (let row = 0; row < towns.length; row++) {
    const latest = latestReport(dataset, towns[row] ?? 0)
    years[row] = latest < 0 ? dataset.years.length - 1 : latest
  }
  return { towns, years, cells: cellsOf(dataset, towns, years) }
}

/** In one year every town has its row, with a report or without. */
function yearRows(dataset: Dataset, towns: Uint32Array, year: number): Rows {
  const years = new Uint32Array(towns.length).fill(year)
  return { towns, years, cells: cellsOf(dataset, towns, years) }
}

function cellsOf({ years: { length: width } }: Dataset, towns: Uint32Array, years: Uint32Array): Uint32Array {
  const cells = new Uint32Array(towns.length)
  for (let row = 0; row < towns.length; row++) cells[row] = (towns[row] ?? 0) * width + (years[row] ?? 0)
  return cells
}

function spanRows({ reports, years: { length: width } }: Dataset, { towns, years, missing }: SpanChoice): Rows {
  const rows = emptyRows(towns.length * years.length)
  const last = years.length - 1
  let row = 0
  for (let i = 0; i < towns.length; i++) {
    const town = towns[i] ?? 0
    const first = row
    for (let j = 0; j <= last; j++) {
      const year = years[j] ?? 0
      const cell = town * width + year
      const kept = reports[cell] !== NO_REPORT || missing === 'gap' || (j === last && row === first)
      if (!kept) continue
      rows.towns[row] = town
      rows.years[row] = year
      rows.cells[row] = cell
      row++
    }
  }
  return { towns: rows.towns.subarray(0, row), years: rows.years.subarray(0, row), cells: rows.cells.subarray(0, row) }
}

function emptyRows(length: number): Rows {
  return { towns: new Uint32Array(length), years: new Uint32Array(length), cells: new Uint32Array(length) }
}
