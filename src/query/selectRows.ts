import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ReportGap, ResolvedView } from '@/domain/resultTable'
import { latestReport } from './selectYears'

/** Town-years in columns; `cells` holds the index of each in every column of the data. */
export interface Rows {
  readonly towns: Uint32Array
  readonly years: Uint32Array
  readonly cells: Uint32Array
}

/** Rows in data order, and the chosen town-years without a report that are not among them. */
export interface SelectedRows {
  readonly rows: Rows
  readonly gaps: readonly ReportGap[]
}

type RowChoice = Pick<ResolvedView, 'towns' | 'years' | 'missing'>

/**
 * The rows of a view. Latest: one a town. A span: one for each report held, and one, of the last year, for a town
 * that has none; with `gap` every town-year of the span keeps its place.
 */
export function selectRows(dataset: Dataset, { towns, years, missing }: RowChoice): SelectedRows {
  if (years.kind === 'latest') return { rows: latestRows(dataset, towns), gaps: [] }
  if (missing === 'gap') return { rows: everyRow(dataset, towns, years.years), gaps: [] }
  return { rows: reportedRows(dataset, towns, years.years), gaps: findGaps(dataset, { towns, years: years.years, missing }) }
}

/** The rows at the given positions. */
export function pickRows({ towns, years, cells }: Rows, order: Uint32Array): Rows {
  return { towns: pick(towns, order), years: pick(years, order), cells: pick(cells, order) }
}

function pick(column: Uint32Array, order: Uint32Array): Uint32Array {
  const picked = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) picked[i] = column[order[i] ?? 0] ?? 0
  return picked
}

function latestRows(dataset: Dataset, towns: Uint32Array): Rows {
  const rows = emptyRows(towns.length)
  const width = dataset.years.length
  for (let row = 0; row < towns.length; row++) {
    const town = towns[row] ?? 0
    const latest = latestReport(dataset, town)
    setRow(rows, row, { town, year: latest < 0 ? width - 1 : latest, width })
  }
  return rows
}

function everyRow(dataset: Dataset, towns: Uint32Array, years: readonly number[]): Rows {
  const rows = emptyRows(towns.length * years.length)
  let row = 0
  for (const town of towns) {
    for (const year of years) setRow(rows, row++, { town, year, width: dataset.years.length })
  }
  return rows
}

function reportedRows(dataset: Dataset, towns: Uint32Array, years: readonly number[]): Rows {
  const width = dataset.years.length
  const rows = emptyRows(towns.length * years.length)
  let row = 0
  for (const town of towns) {
    const before = row
    for (const year of years) {
      if (dataset.reports[town * width + year] !== NO_REPORT) setRow(rows, row++, { town, year, width })
    }
    const last = years.at(-1)
    if (row === before && last !== undefined) setRow(rows, row++, { town, year: last, width })
  }
  return firstRows(rows, row)
}

function findGaps(dataset: Dataset, { towns, years, missing }: { readonly towns: Uint32Array; readonly years: readonly number[]; readonly missing: string }): ReportGap[] {
  const gaps: ReportGap[] = []
  const width = dataset.years.length
  for (const town of towns) {
    let absent: number[] | null = null
    for (const year of years) {
      if (dataset.reports[town * width + year] === NO_REPORT) (absent ??= []).push(year)
    }
    if (absent === null) continue
    if (absent.length === years.length && missing === 'list') absent.pop()
    if (absent.length > 0) gaps.push({ town, years: absent })
  }
  return gaps
}

function emptyRows(length: number): Rows {
  return { towns: new Uint32Array(length), years: new Uint32Array(length), cells: new Uint32Array(length) }
}

function firstRows({ towns, years, cells }: Rows, length: number): Rows {
  return { towns: towns.slice(0, length), years: years.slice(0, length), cells: cells.slice(0, length) }
}

function setRow(rows: Rows, row: number, { town, year, width }: { town: number; year: number; width: number }): void {
  rows.towns[row] = town
  rows.years[row] = year
  rows.cells[row] = town * width + year
}
