import type { Cell, Row } from 'write-excel-file/universal'
import type { Locale } from '@/locales/messages'
import { writableText } from '../markup'
import { recordColumns } from '../recordColumns'
import type { ObservationList } from './observationFiles'
import { observationRecord } from './observationFiles'

/** One sheet of a row an observation, numbers as numbers and texts as texts. The writer is loaded when it is needed. */
export async function observationXlsx(list: ObservationList, locale: Locale): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  return writeXlsxFile([{ sheet: locale.messages.share.sheets.figures, data: sheetRows(list, locale), stickyRowsCount: 1 }]).toBlob()
}

export function sheetRows({ dataset, rows }: ObservationList, locale: Locale): Row[] {
  const columns = recordColumns({ dataset, series: [] }, locale)
  const head = columns.map(({ header }): Cell => ({ value: writableText(header), type: String, fontWeight: 'bold' }))
  const body = Array.from(rows, (row) => observationRecord(dataset, row)).filter((record) => record !== null)
  return [head, ...body.map((record) => columns.map(({ read }) => sheetCell(read(record))))]
}

function sheetCell(value: string | number | null): Cell {
  if (value === null || value === '') return null
  return typeof value === 'number' ? { value, type: Number } : { value: writableText(value), type: String }
}
