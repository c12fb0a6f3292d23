import { useDownload } from '@/composables/useDownload'
import { useRichCopy } from '@/composables/useRichCopy'
import type { Shared } from '@/composables/useShared'
import { inLang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { usePreferences } from '@/stores/preferences'

export interface TableExports {
  /** Copies what is seen as a table; resolves to whether it worked. */
  readonly copyTable: (shared: Shared) => Promise<boolean>
  readonly saveCsv: (shared: Shared) => Promise<void>
  readonly saveXlsx: (shared: Shared) => Promise<void>
  readonly saveJson: (shared: Shared) => Promise<void>
  /** All of the data set as a data package. */
  readonly savePackage: (dataset: Dataset, now: Date) => Promise<void>
}

/** Everything that turns figures into files; each writer is fetched when it is asked for. */
export function useTableExports(): TableExports {
  const preferences = usePreferences()
  const { download } = useDownload()
  const { copyHtml } = useRichCopy()

  async function save({ table, description }: Shared, content: BlobPart | Blob, extension: string): Promise<void> {
    const { resultFileName } = await import('@/export/fileName')
    const blob = content instanceof Blob ? content : new Blob([content], { type: 'text/plain;charset=utf-8' })
    download(blob, resultFileName(table, description.title, preferences.locale)(extension))
  }

  const told = ({ description, shortLink }: Shared): { description: Shared['description']; link: string } => ({ description, link: shortLink })

  return {
    async copyTable(shared) {
      const [{ tableHtml }, { tableText }] = await Promise.all([import('@/export/tableHtml'), import('@/export/tableText')])
      return copyHtml(tableHtml(shared.table, told(shared), preferences.locale), tableText(shared.table, told(shared), preferences.locale))
    },
    async saveCsv(shared) {
      const { tableCsv } = await import('@/export/tableCsv')
      await save(shared, tableCsv(shared.table, preferences.locale), '.csv')
    },
    async saveXlsx(shared) {
      const { tableXlsx } = await import('@/export/tableXlsx')
      await save(shared, await tableXlsx(shared.table, told(shared), preferences.locale), '.xlsx')
    },
    async saveJson(shared) {
      const { tableJson } = await import('@/export/tableJson')
      await save(shared, tableJson(shared.table, shared.description.title), '.json')
    },
    async savePackage(dataset, now) {
      const [{ packageZip }, { datasetFileName }] = await Promise.all([import('@/export/package/packageZip'), import('@/export/fileName')])
      const zip = await packageZip(dataset, now)
      const name = datasetFileName(inLang(dataset.info.title, preferences.lang), preferences.locale)('.zip')
      download(new Blob([zip as BlobPart], { type: 'application/zip' }), name)
    },
  }
}
