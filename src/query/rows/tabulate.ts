import type { Dataset } from '@/domain/dataset'
import type { ReportGap, ResolvedView, ResultSeries, ResultTable } from '@/domain/resultTable'
import { buildSeries } from '../figures/buildSeries'
import { MENTION_CODES } from '../figures/figureCodes'
import { normaliseSeries } from '../figures/normaliseSeries'
import { pickRows, pickSeries, positionsOf } from './rowOrder'
import type { RowPlaces } from './selectRows'
import { selectRows } from './selectRows'
import type { RowOrder } from './sortRows'
import { orderByName, orderByValue } from './sortRows'

/** Rows with their figures, before and after they are put in order. */
interface Draft {
  readonly rows: RowPlaces
  readonly series: readonly ResultSeries[]
}

/** The table of a view whose choices are settled: rows picked, figures normalised, then hidden and sorted as asked. */
export function tabulate(dataset: Dataset, view: ResolvedView): ResultTable {
  const { rows, gaps } = selectRows(dataset, view)
  const series = view.indicators.map((indicator) => {
    const raw = buildSeries(dataset, rows.cells, indicator)
    return normaliseSeries(dataset, rows.cells, { series: raw, per: view.per })
  })
  const shown = view.missing === 'hide' ? dropUntold({ rows, series }) : { rows, series }
  return finish(dataset, view, { ...sortDraft(dataset, view, shown), gaps })
}

type Sorted = Draft & { readonly ranked: number; readonly gaps: readonly ReportGap[] }

function finish(dataset: Dataset, view: ResolvedView, { rows, series, ranked, gaps }: Sorted): ResultTable {
  return { dataset, view, rowTowns: rows.towns, rowYears: rows.years, series, ranked, gaps }
}

function dropUntold({ rows, series }: Draft): Draft {
  const told = new Uint8Array(rows.towns.length)
  for (const one of series) markTold(one, told)
  return reorder({ rows, series }, positionsOf(told))
}

function sortDraft(dataset: Dataset, { sort }: ResolvedView, draft: Draft): Draft & { readonly ranked: number } {
  if (sort === 'source') return { ...draft, ranked: draft.rows.towns.length }
  const { order, ranked }: RowOrder =
    sort === 'name' ? orderByName(dataset, draft.rows.towns) : orderByValue(firstValues(draft), sort === '-value')
  return { ...reorder(draft, order), ranked }
}

function firstValues({ rows, series }: Draft): Float64Array {
  return series[0]?.values ?? new Float64Array(rows.towns.length).fill(NaN)
}

function reorder({ rows, series }: Draft, order: Uint32Array): Draft {
  return { rows: pickRows(rows, order), series: series.map((one) => pickSeries(one, order)) }
}

function markTold(series: ResultSeries, told: Uint8Array): void {
  for (let row = 0; row < told.length; row++) {
    if (isTold(series, row)) told[row] = 1
  }
}

/** Whether a row of a series has something to draw: a figure, or for a mention its state. */
export function isTold({ indicator, values, states }: ResultSeries, row: number): boolean {
  return !Number.isNaN(values[row]) || (indicator.kind === 'mention' && MENTION_CODES[states[row] ?? 0] === 1)
}
