import type { Cell } from './cell'
import { missingState } from './cell'
import type { Dataset } from './dataset'
import type { Indicator, Normalisation } from './indicator'
import { DENOMINATORS } from './indicator'
import { STATE_CODES, unpackMarks } from './state'
import type { Axis, ChartKind, Facet, Missing, Scale, Sort } from './view'

/** A view whose open choices are settled against a data set; towns and years are indices. */
export interface ResolvedView {
  readonly chart: ChartKind
  readonly indicators: readonly Indicator[]
  /** Ascending indices into `Dataset.towns`. */
  readonly towns: Uint32Array
  readonly years: ResolvedYears
  readonly per: Normalisation
  readonly sort: Sort
  readonly facet: Facet
  readonly axis: Axis
  readonly scale: Scale
  readonly missing: Missing
  readonly highlight: ReadonlySet<number>
}

/** `years`: ascending indices into `Dataset.years`; for `latest` those in which a chosen town has its latest report. */
export type ResolvedYears =
  | { readonly kind: 'latest'; readonly years: readonly number[] }
  | { readonly kind: 'span'; readonly years: readonly number[] }

/** One indicator over the rows of the table. */
export interface ResultSeries {
  readonly indicator: Indicator
  /** How the figures are related: `raw` also where the indicator does not allow what the view asks. */
  readonly per: Normalisation
  /** After normalisation; NaN where there is no number. */
  readonly values: Float64Array
  /** Upper ends of ranges by row, normalised. */
  readonly maxima: ReadonlyMap<number, number>
  /** Codes of `STATE_CODES`, derived states included; never 0. */
  readonly states: Uint8Array
  /** Bytes of `packMarks`. */
  readonly marks: Uint8Array
}

/** A town that has no report in some of the chosen years. */
export interface ReportGap {
  readonly town: number
  /** Indices into `Dataset.years`, ascending. */
  readonly years: readonly number[]
}

/**
 * The single currency of charts, tables and exports: rows are town-years in the order to show,
 * with one series an indicator. Figures are columns; `resultCell` reads one.
 */
export interface ResultTable {
  readonly dataset: Dataset
  readonly view: ResolvedView
  /** Indices into `Dataset.towns`, one a row. */
  readonly rowTowns: Uint32Array
  /** Indices into `Dataset.years`, one a row. */
  readonly rowYears: Uint32Array
  readonly series: readonly ResultSeries[]
  /** Sorted by value: rows from here on carry no figure and have no rank. Otherwise the row count. */
  readonly ranked: number
  /** Town-years chosen for which no report is held and which are not rows. */
  readonly gaps: readonly ReportGap[]
}

/** A cell of the result: the cell of the data with normalisation applied, and its row. */
export interface ResultCell extends Cell {
  readonly row: number
  readonly per: Normalisation
  /** The figure as the report gives it, before normalisation. */
  readonly raw: number | null
}

/** Reads one cell of the result. */
export function resultCell(table: ResultTable, series: ResultSeries, row: number): ResultCell {
  const town = table.rowTowns[row] ?? 0
  const year = table.rowYears[row] ?? 0
  const index = town * table.dataset.years.length + year
  const value = series.values[row] ?? NaN
  const raw = table.dataset.columns.get(series.indicator.id)?.values[index] ?? NaN
  return {
    row,
    per: series.per,
    town,
    year,
    indicator: series.indicator,
    state: STATE_CODES[series.states[row] ?? 0] ?? missingState(table.dataset, index),
    value: Number.isNaN(value) ? null : value,
    valueMax: series.maxima.get(row) ?? null,
    raw: Number.isNaN(raw) ? null : raw,
    ...unpackMarks(series.marks[row] ?? 0),
    flagged: isFlagged(table.dataset, series, index),
  }
}

/** A quotient is in question where its denominator is. */
function isFlagged({ flags }: Dataset, { indicator, per }: ResultSeries, index: number): boolean {
  const divisor = per === 'raw' ? undefined : flags.get(DENOMINATORS[per].indicator)
  return flags.get(indicator.id)?.has(index) === true || divisor?.has(index) === true
}
