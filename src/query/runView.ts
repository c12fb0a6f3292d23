import type { Dataset } from '@/domain/dataset'
import type { ResolvedView, ResultSeries, ResultTable } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { buildSeries } from './buildSeries'
import { MENTION_CODES } from './figureCodes'
import { normaliseSeries } from './normaliseSeries'
import { resolveView } from './resolveView'
import type { Rows } from './selectRows'
import { pickRows, selectRows } from './selectRows'
import { sortRows } from './sortRows'

/** What a view shows of a data set: rows filtered, figures normalised, in the order to show. */
export function runView(dataset: Dataset, view: View): ResultTable {
  return tabulate(dataset, resolveView(dataset, view))
}

/** The table of a view whose choices are settled. */
export function tabulate(dataset: Dataset, view: ResolvedView): ResultTable {
  const { rows: chosen, gaps } = selectRows(dataset, view)
  const kept = view.missing === 'hide' ? dropUntold(dataset, view, chosen) : chosen
  const first = view.indicators[0]
  const { order, ranked } = sortRows(dataset, kept, {
    sort: view.sort,
    first: first === undefined ? undefined : seriesOf(dataset, view, kept)(first),
  })
  const rows = view.sort === 'source' ? kept : pickRows(kept, order)
  return {
    dataset,
    view,
    rowTowns: rows.towns,
    rowYears: rows.years,
    series: view.indicators.map(seriesOf(dataset, view, rows)),
    ranked,
    gaps,
  }
}

function seriesOf(dataset: Dataset, { per }: ResolvedView, { cells }: Rows): (indicator: ResultSeries['indicator']) => ResultSeries {
  return (indicator) => normaliseSeries(dataset, cells, { series: buildSeries(dataset, cells, indicator), per })
}

function dropUntold(dataset: Dataset, view: ResolvedView, rows: Rows): Rows {
  const series = view.indicators.map(seriesOf(dataset, view, rows))
  const told = Uint32Array.from(rows.cells.keys()).filter((row) => series.some((one) => isTold(one, row)))
  return pickRows(rows, told)
}

/** Whether a row of a series has something to draw: a figure, or for a mention its state. */
export function isTold({ indicator, values, states }: ResultSeries, row: number): boolean {
  return !Number.isNaN(values[row]) || (indicator.kind === 'mention' && MENTION_CODES[states[row] ?? 0] === 1)
}
