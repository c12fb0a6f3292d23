import { useDownload } from '@/composables/useDownload'
import { useDatasets } from '@/stores/datasets'
import { useLocale } from '@/composables/useText'
import type { TemplateShape } from './templateRows'
import { templateRows } from './templateRows'

const CODEBOOK = 'towns'

/** Saves a template as CSV or as a workbook with a sheet that explains each column. */
export function useTemplates(): { save: (shape: TemplateShape, format: 'csv' | 'xlsx') => Promise<void> } {
  const datasets = useDatasets()
  const texts = useLocale()
  const { download } = useDownload()

  async function save(shape: TemplateShape, format: 'csv' | 'xlsx'): Promise<void> {
    const locale = texts.value
    const { template } = locale.messages.importer
    const { rows, explained } = templateRows(shape, (await datasets.peek(CODEBOOK))?.indicators ?? [], locale)
    const [{ fileName }, file] = await Promise.all([import('@/export/fileName'), format === 'csv' ? csvOf(rows) : bookOf(rows, explained, template)])
    download(file, fileName([template.file[shape]], `.${format}`))
  }

  return { save }
}

async function csvOf(rows: readonly (readonly string[])[]): Promise<Blob> {
  const { BYTE_ORDER_MARK, writeCsv } = await import('@/export/writeCsv')
  return new Blob([BYTE_ORDER_MARK + writeCsv(rows)], { type: 'text/csv;charset=utf-8' })
}

interface BookTexts {
  readonly sheets: { readonly rows: string; readonly explained: string }
  readonly headers: readonly string[]
}

async function bookOf(rows: readonly (readonly string[])[], explained: readonly (readonly string[])[], { sheets, headers }: BookTexts): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const cells = (texts: readonly (readonly string[])[]) => texts.map((row) => row.map((value) => (value === '' ? null : { value, type: String })))
  return writeXlsxFile([
    { sheet: sheets.rows, data: cells(rows), stickyRowsCount: 1 },
    { sheet: sheets.explained, data: cells([headers, ...explained]), columns: [{ width: 24 }, { width: 70 }] },
  ]).toBlob()
}
