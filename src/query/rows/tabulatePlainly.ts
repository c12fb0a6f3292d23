import type { Dataset } from '@/domain/dataset'
import type { ResolvedView, ResultTable } from '@/domain/resultTable'
import { tabulate } from './tabulate'

/** Every row that a view asks about, in data order, none hidden or kept for its gap: what is counted on. */
export function tabulatePlainly(dataset: Dataset, view: ResolvedView): ResultTable {
  return tabulate(dataset, { ...view, missing: 'list', sort: 'source' })
}
