import { useDatasets } from '@/stores/datasets'
import { useTableExports } from './useTableExports'

/** Saves a data set that need not be the one looked at. */
export function useDatasetFiles(): { savePackage: (id: string) => Promise<void> } {
  const datasets = useDatasets()
  const exports = useTableExports()
  return {
    async savePackage(id) {
      const dataset = await datasets.peek(id)
      if (dataset !== null) await exports.savePackage(dataset, new Date())
    },
  }
}
