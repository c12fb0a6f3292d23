import type { Cell, Row, Sheet } from 'write-excel-file/universal'
import { readCellTexts } from '@/domain/cell'
import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { figureRecords } from './figureRecords'
import { writableText } from './markup'
import { recordColumns } from './recordColumns'
import { remark } from './remark'
import { shownRows } from './rowCells'
import { layOut } from './sheetLayout'
import { seriesHeader } from './seriesHeader'
import type { Told } from './tableHtml'
import { tableNotes } from './tableNotes'

const HEADER = { fontWeight: 'bold', wrap: true, alignVertical: 'center', bottomBorderStyle: 'thin' } as const

/**
 * A workbook of three sheets: the figures as real numbers with what qualifies them beside; every figure with wording
 * and source; the notes. The writer is loaded when it is needed.
 */
export async function tableXlsx(table: ResultTable, told: Told, locale: Locale): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  return writeXlsxFile(tableSheets(table, told, locale)).toBlob()
}

/** The sheets of the workbook. */
export function tableSheets(table: ResultTable, told: Told, locale: Locale): Sheet<Blob>[] {
  const { sheets } = locale.messages.share
  return [
    { sheet: sheets.figures, ...layOut(figureRows(table, locale)), stickyRowsCount: 1, stickyColumnsCount: 1, orientation: 'landscape' },
    { sheet: sheets.evidence, ...layOut(evidenceRows(table, locale)), stickyRowsCount: 1, stickyColumnsCount: 2, orientation: 'landscape' },
    { sheet: sheets.notes, data: noteRows(told, locale), columns: [{ width: 100 }] },
  ]
}

function figureRows(table: ResultTable, locale: Locale): Row[] {
  const { messages, lang } = locale
  const headers = table.series.flatMap((series) => [seriesHeader(series, locale), messages.share.remarkOf(inLang(series.indicator.name, lang))])
  const rows = shownRows(table, locale).map(({ town, year, cells }): Row => [
    textCell(town),
    numberCell(year === '' ? null : Number(year)),
    ...cells.flatMap(({ cell }) => [figureCell(cell), textCell(remark(cell, cell.state === 'vague' ? readCellTexts(table.dataset, cell).excerpt : '', locale))]),
  ])
  return [[inLang(table.dataset.info.entity, lang), messages.compare.year, ...headers].map(headerCell), ...rows]
}

function evidenceRows(table: ResultTable, locale: Locale): Row[] {
  const columns = recordColumns(table, locale)
  const rows = figureRecords(table).map((record) => columns.map(({ read }) => valueCell(read(record))))
  return [columns.map(({ header }) => headerCell(header)), ...rows]
}

function noteRows({ description, link }: Told, locale: Locale): Row[] {
  const { title, subtitle, summary } = description
  const lines = [title, subtitle, summary, ...tableNotes(description, link, locale)].filter((line) => line !== '')
  return lines.map((line, i) => [{ ...wrapped(line), ...(i === 0 ? { fontWeight: 'bold' as const } : {}) }])
}

function headerCell(text: string): Cell {
  return { value: writableText(text), type: String, ...HEADER }
}

function wrapped(text: string): Exclude<Cell, string | number | null | undefined> & object {
  return { value: writableText(text), type: String, wrap: true }
}

function valueCell(value: string | number | null): Cell {
  return typeof value === 'string' ? textCell(value) : numberCell(value)
}

/** Always typed as text: a workbook runs no formula in it. */
function textCell(text: string): Cell {
  return text === '' ? null : { value: writableText(text), type: String }
}

function numberCell(value: number | null): Cell {
  return value === null ? null : { value, type: Number }
}

/** The whole number, shown with groups and as many places as the page shows. */
function figureCell({ value, indicator, per }: ResultCell): Cell {
  if (value === null) return null
  const fixed = per === 'raw' ? indicator.decimals : null
  const places = fixed === null ? (Number.isInteger(value) ? '' : '.##') : fixed === 0 ? '' : `.${'0'.repeat(fixed)}`
  return { value, type: Number, format: `#,##0${places}` }
}
