import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ReportGap, ResolvedView } from '@/domain/resultTable'
import type { SpanChoice } from './findGaps'
import { findGaps } from './findGaps'
import { latestReport } from './selectYears'

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

/**
 * The rows of a view. Latest: one a town. A span: one for each report held, and one, of the last year, for a town
 * that has none; with `gap` every town-year of the span keeps its place.
 */
export function selectRows(dataset: Dataset, { towns, years, missing }: Pick<ResolvedView, 'towns' | 'years' | 'missing'>): SelectedRows {
  if (years.kind === 'latest') return { rows: latestRows(dataset, towns), gaps: [] }
  const choice = { towns, years: years.years, missing }
  return { rows: spanRows(dataset, choice), gaps: missing === 'gap' ? [] : findGaps(dataset, choice) }
}

function latestRows(dataset: Dataset, towns: Uint32Array): Rows {
  const rows = emptyRows(towns.length)
  const width = dataset.years.length
  for (let row = 0; row < towns.length; row++) {
    const town = towns[row] ?? 0
    const latest = latestReport(dataset, town)
    const year = latest < 0 ? width - 1 : latest
    rows.towns[row] = town
    rows.years[row] = year
    rows.cells[row] = town * width + year
  }
  return rows
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
