import type { Dataset } from '@/domain/dataset'
import type { ResultTable } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { resolveView } from './settle/resolveView'
import { tabulate } from './rows/tabulate'

/** What a view shows of a data set: rows filtered, figures normalised, in the order to show. */
export function runView(dataset: Dataset, view: View): ResultTable {
  return tabulate(dataset, resolveView(dataset, view))
}
