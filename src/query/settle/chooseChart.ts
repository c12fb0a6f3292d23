import type { Dataset } from '@/domain/dataset'
import type { ChartKind, View } from '@/domain/view'
import { lineMisfit } from '../fit/lineMisfit'
import { scatterMisfit } from '../fit/scatterMisfit'
import { selectIndicators } from './selectIndicators'
import { settleView } from './settleView'
import { tabulatePlainly } from '../rows/tabulatePlainly'

/** The chart for a selection that names none. */
export function chooseChart(dataset: Dataset, view: View): ChartKind {
  const indicators = selectIndicators(dataset, view)
  if (indicators.length > 2 || indicators.some(({ kind }) => kind === 'mention')) return 'heatmap'
  if (indicators.length === 2) return hasPoints(dataset, view) ? 'scatter' : 'heatmap'
  return hasCourse(dataset, view) ? 'line' : 'bar'
}

function hasPoints(dataset: Dataset, view: View): boolean {
  return scatterMisfit(tabulatePlainly(dataset, settleView(dataset, view, 'scatter'))) === null
}

function hasCourse(dataset: Dataset, view: View): boolean {
  return view.years?.kind === 'span' && lineMisfit(dataset, settleView(dataset, view, 'line')) === null
}
