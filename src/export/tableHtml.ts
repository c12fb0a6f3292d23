import type { Description } from '@/charts/describe'
import { textWidth } from '@/charts/labels/measureText'
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

const PADDING = 8
const CELL = `border:1px solid #999;padding:3px ${PADDING}px;vertical-align:middle`
/** 10.5 points, the size of body text in official documents, in pixels. */
const TYPE_SIZE = 14
const WIDEST = 240
/** A year with room to spare: a table that is too wide for its page is set narrower in all its columns. */
const NARROWEST = 72
/** Word obeys the style, WPS and LibreOffice the old attribute. */
const ONE_LINE = ' nowrap'
const UNBROKEN = 'white-space:nowrap'
/** Office reads this as “text”: nothing in such a cell is computed or turned into a date. */
const AS_TEXT = "mso-number-format:'\\@'"

/** The table as HTML for the clipboard: pastes as a table with caption and notes into Word, WPS and Excel. */
export function tableHtml(table: ResultTable, told: Told, locale: Locale): string {
  const { description, link } = told
  const headers = [inLang(table.dataset.info.entity, locale.lang), locale.messages.compare.year, ...table.series.map((series) => seriesHeader(series, locale))]
  const rows = shownRows(table, locale)
  const widths = [columnWidth([...rows.map(({ town }) => town), headers[0] ?? '']), columnWidth([...rows.map(({ year }) => year), headers[1] ?? ''])]
  const notes = tableNotes(description, link, locale).map((note) => `<p style="font-size:9pt;margin:2px 0">${safeText(note)}</p>`)
  return [
    '<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;font-size:10.5pt">',
    `<caption>${captionOf(description)}</caption>`,
    `<thead><tr>${headers.map((header, i) => headerHtml(header, widths[i])).join('')}</tr></thead>`,
    `<tbody>${rows.map(rowHtml).join('')}</tbody>`,
    '</table>',
    ...notes,
  ].join('')
}

function captionOf({ title, subtitle }: Description): string {
  const bold = `<b>${safeText(title)}</b>`
  return subtitle === '' ? bold : `${bold}<br>${safeText(subtitle)}`
}

/** Room in CSS pixels for the longest text on one line: LibreOffice and WPS break what has no room, whatever the style says. */
function columnWidth(texts: readonly string[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, texts.reduce((widest, text) => Math.max(widest, textWidth(text, TYPE_SIZE, true)), 0) + 2 * PADDING))
}

function headerHtml(header: string, width: number | undefined): string {
  const wide = width === undefined ? '' : ` width="${width}"`
  return `<th scope="col" bgcolor="#f2f4f6"${wide} style="${CELL};background:#f2f4f6;${AS_TEXT}">${safeText(header)}</th>`
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
