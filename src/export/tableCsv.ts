import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { figureRecords } from './figureRecords'
import { recordColumns } from './recordColumns'
import { BYTE_ORDER_MARK, writeCsv } from './writeCsv'

/** The figures of a result as CSV for Excel and WPS, one a row, missing ones with their state. */
export function tableCsv(table: ResultTable, locale: Locale): string {
  const columns = recordColumns(table, locale)
  const rows = figureRecords(table).map((record) => columns.map(({ read }) => read(record)))
  return BYTE_ORDER_MARK + writeCsv([columns.map(({ header }) => header), ...rows])
}
