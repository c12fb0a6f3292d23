import type { ResultTable } from '@/domain/resultTable'
import type { Panel } from '../panels'
import type { Extent } from '../scale'
import { extentOf, logExtent } from '../scale'

/**
 * What values are divided by before they are placed, by series: 1, or the largest value of the indicator
 * where a panel holds several indicators, whose lengths compare with their own kind only.
 */
export function barUnits(table: ResultTable, panel: Panel): ReadonlyMap<number, number> {
  const mixed = panel.series.length > 1
  return new Map(panel.series.map((series) => [series, mixed ? largest(table, series) : 1]))
}

function largest(table: ResultTable, series: number): number {
  const { max } = extentOf(valuesOf(table, { series: [series], rows: null }))
  return max > 0 ? max : 1
}

/** The span of the value axis of a panel, shared between panels of the same indicators unless each has its own. */
export function barExtent(table: ResultTable, panel: Panel, all: readonly Panel[]): Extent {
  const mixed = panel.series.length > 1
  if (mixed) return { min: 0, max: 1 }
  const alike = table.view.axis === 'own' ? [panel] : all.filter((other) => other === panel || sharesUnit(table, panel, other))
  const values = alike.flatMap((other) => [...valuesOf(table, other)])
  if (table.view.scale === 'log') return logExtent(values)
  const { min, max } = extentOf(values)
  return { min: Math.min(0, min), max: Math.max(0, max) || 1 }
}

function sharesUnit(table: ResultTable, a: Panel, b: Panel): boolean {
  if (table.view.facet === 'town') return true
  const unit = (panel: Panel) => table.series[panel.series[0] ?? 0]?.indicator.unit.zh
  return table.view.facet === 'indicator' && unit(a) === unit(b)
}

function* valuesOf(table: ResultTable, { series, rows }: { series: readonly number[]; rows: readonly number[] | null }): Generator<number> {
  for (const column of series.map((index) => table.series[index])) {
    if (column === undefined) continue
    for (const row of rows ?? column.values.keys()) {
      yield column.values[row] ?? NaN
      yield column.maxima.get(row) ?? NaN
    }
  }
}
