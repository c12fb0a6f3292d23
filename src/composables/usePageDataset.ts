import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { DatasetInfo } from '@/domain/dataset'
import type { Page } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'

/** Pages whose charts bring their own data, each naming its source. */
const OWN_DATA = new Set<Page>(['board'])

/** The data set that all of the present page rests on; null where none is loaded, or each chart has its own. */
export function usePageDataset(): ComputedRef<DatasetInfo | null> {
  const datasets = useDatasets()
  const store = useView()
  return computed(() => (OWN_DATA.has(store.view.page) ? null : (datasets.active?.info ?? null)))
}
