import type { Dataset } from '@/domain/dataset'
import type { ResolvedView } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { chooseChart } from './chooseChart'
import { settleView } from './settleView'

/** Settles what a view leaves open, against the data set at hand. What the data does not know is skipped. */
export function resolveView(dataset: Dataset, view: View): ResolvedView {
  return settleView(dataset, view, view.chart ?? chooseChart(dataset, view))
}
