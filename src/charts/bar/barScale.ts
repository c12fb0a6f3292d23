import type { ResultTable } from '@/domain/resultTable'
import type { Panel } from '../panels/panels'
import type { Extent } from '../scales/scale'
import { extentOfSeries } from '../scales/seriesExtent'

/**
 * What values are divided by before they are placed, by series: 1, or the largest value of the indicator
 * where a panel holds several indicators, whose lengths compare with their own kind only.
 */
export function barUnits(table: ResultTable, panel: Panel): ReadonlyMap<number, number> {
  const mixed = panel.series.length > 1
  return new Map(panel.series.map((series) => [series, mixed ? largest(table, series) : 1]))
}

function largest({ series }: ResultTable, index: number): number {
  const column = series[index]
  const max = column === undefined ? 0 : extentOfSeries(column, null).max
  return max > 0 ? max : 1
}

/** The span of the value axis of a panel, shared between panels of the same indicators unless each has its own. */
export function barExtent(table: ResultTable, panel: Panel, all: readonly Panel[]): Extent {
  if (panel.series.length > 1) return { min: 0, max: 1 }
  const alike = table.view.axis === 'own' ? [panel] : all.filter((other) => other === panel || sharesUnit(table, panel, other))
  const spans = alike.map((other) => spanOf(table, other))
  const min = Math.min(0, ...spans.map((span) => span.min))
  const max = Math.max(0, ...spans.map((span) => span.max))
  return { min, max: max > min ? max : min + 1 }
}

function sharesUnit(table: ResultTable, a: Panel, b: Panel): boolean {
  if (table.view.facet === 'town') return true
  const unit = (panel: Panel) => table.series[panel.series[0] ?? 0]?.indicator.unit.zh
  return table.view.facet === 'indicator' && unit(a) === unit(b)
}

function spanOf(table: ResultTable, { series, rows }: Panel): Extent {
  const column = table.series[series[0] ?? 0]
  return column === undefined ? { min: 0, max: 0 } : extentOfSeries(column, rows)
}
