import type { Description } from '@/charts/describe'
import { inLang } from '@/domain/bilingual'
import { guardFormula } from '@/domain/formulaGuard'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { escapeText } from './markup'
import type { ShownCell, ShownRow } from './rowCells'
import { shownRows } from './rowCells'
import { seriesHeader } from './seriesHeader'
import { tableNotes } from './tableNotes'

/** What is told about a result besides its figures. */
export interface Told {
  readonly description: Description
  /** Address of the view; empty where none is given. */
  readonly link: string
}

const CELL = 'border:1px solid #999;padding:3px 8px;vertical-align:middle'
/** Word obeys the style, WPS and LibreOffice the old attribute. */
const ONE_LINE = ' nowrap'
const UNBROKEN = 'white-space:nowrap'
/** Office reads this as “text”: nothing in such a cell is computed or turned into a date. */
const AS_TEXT = "mso-number-format:'\\@'"

/** The table as HTML for the clipboard: pastes as a table with caption and notes into Word, WPS and Excel. */
export function tableHtml(table: ResultTable, told: Told, locale: Locale): string {
  const { description, link } = told
  const headers = [inLang(table.dataset.info.entity, locale.lang), locale.messages.compare.year, ...table.series.map((series) => seriesHeader(series, locale))]
  const notes = tableNotes(description, link, locale).map((note) => `<p style="font-size:9pt;margin:2px 0">${safeText(note)}</p>`)
  return [
    '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;font-size:10.5pt">',
    `<caption>${captionOf(description)}</caption>`,
    `<thead><tr>${headers.map((header) => `<th scope="col" bgcolor="#f2f4f6" style="${CELL};background:#f2f4f6;${AS_TEXT}">${safeText(header)}</th>`).join('')}</tr></thead>`,
    `<tbody>${shownRows(table, locale).map(rowHtml).join('')}</tbody>`,
    '</table>',
    ...notes,
  ].join('')
}

function captionOf({ title, subtitle }: Description): string {
  const bold = `<b>${safeText(title)}</b>`
  return subtitle === '' ? bold : `${bold}<br>${safeText(subtitle)}`
}

function rowHtml({ town, year, cells }: ShownRow): string {
  const head = `<th scope="row" align="left"${ONE_LINE} style="${CELL};${UNBROKEN};${AS_TEXT};text-align:left;font-weight:normal">${safeText(town)}</th>`
  return `<tr>${head}<td align="center"${ONE_LINE} style="${CELL};${UNBROKEN};text-align:center">${safeText(year)}</td>${cells.map(cellHtml).join('')}</tr>`
}

/** Our own signs stand before a figure (“=” derived, “-”): kept as text by its format, not by a guard that Word would show. */
function cellHtml({ cell, text }: ShownCell): string {
  const isNumber = cell.value !== null && /^[\d,.]+$/.test(text)
  return `<td align="right" style="${CELL};text-align:right${isNumber ? '' : `;${AS_TEXT}`}">${escapeText(text)}</td>`
}

function safeText(text: string): string {
  return escapeText(guardFormula(text))
}
