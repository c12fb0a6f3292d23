import type { Dataset } from '@/domain/dataset'
import type { ResultTable } from '@/domain/resultTable'
import type { ChartKind, View } from '@/domain/view'
import { CHART_KINDS } from '@/domain/view'
import { lineMisfit } from './lineMisfit'
import type { Misfit, MisfitReason } from './misfit'
import { figureSeries } from './misfit'
import { radarMisfit } from './radarPlan'
import { scatterMisfit } from './scatterMisfit'
import { settleView } from '../settle/settleView'
import { tabulatePlainly } from '../rows/tabulatePlainly'

/** Figures below which a distribution has no shape. */
const FIGURES = 5

/** Whether a kind of chart suits a selection; where not, why, with the counts that its sentence tells. */
export interface ChartFit {
  readonly kind: ChartKind
  readonly fits: boolean
  readonly reason: MisfitReason | null
  readonly values: Readonly<Record<string, number>>
}

/** For each kind, whether it suits the selection of the view, with the years that it would show. */
export function chartFits(dataset: Dataset, view: View): ChartFit[] {
  const table = tabulatePlainly(dataset, settleView(dataset, view, 'table'))
  return CHART_KINDS.map((kind) => {
    const misfit = findMisfit(table, kind, view)
    return { kind, fits: misfit === null, reason: misfit?.reason ?? null, values: misfit?.values ?? {} }
  })
}

function findMisfit(table: ResultTable, kind: ChartKind, view: View): Misfit | null {
  if (kind === 'table') return null
  if (table.view.indicators.length === 0) return { reason: 'no_indicators', values: {} }
  if (table.view.towns.length === 0) return { reason: 'no_towns', values: {} }
  if (kind === 'heatmap') return null
  if (figureSeries(table.series).length === 0) return { reason: 'only_mentions', values: {} }
  if (kind === 'line') return lineMisfit(table.dataset, settleView(table.dataset, view, 'line'))
  if (kind === 'scatter') return scatterMisfit(table)
  if (kind === 'radar') return radarMisfit(table)
  return kind === 'distribution' ? distributionMisfit(table) : null
}

function distributionMisfit({ series }: ResultTable): Misfit | null {
  const values = figureSeries(series)[0]?.values ?? new Float64Array(0)
  let figures = 0
  for (let row = 0; row < values.length && figures < FIGURES; row++) figures += Number(!Number.isNaN(values[row]))
  return figures < FIGURES ? { reason: 'too_few_figures', values: { figures, needed: FIGURES } } : null
}
