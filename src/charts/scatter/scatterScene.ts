import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import type { Rect } from '../panels/panels'
import type { ValueScale } from '../scales/valueScale'
import type { ScatterPlan, ScatterPoint } from './scatterPlan'

/** What every part of a scatter draws on. */
export interface ScatterScene {
  readonly table: ResultTable
  readonly context: ChartContext
  readonly plan: ScatterPlan
  readonly x: { readonly series: ResultSeries; readonly scale: ValueScale }
  readonly y: { readonly series: ResultSeries; readonly scale: ValueScale }
  readonly plot: Rect
  /** Of the whole chart. */
  readonly height: number
}

/** Radius of a dot: smaller where there are many, save for the highlighted. */
export function dotRadius({ plan, table }: ScatterScene, { x }: ScatterPoint): number {
  if (table.view.highlight.has(x.town)) return 5.5
  return plan.points.length > 200 ? 3 : plan.points.length > 40 ? 4 : 5.5
}
