import type { Dataset } from '@/domain/dataset'
import { guardFormula } from '@/domain/formulaGuard'
import { escapeText } from '@/export/markup'
import type { FullLocale } from '@/locales/messages'
import type { ObservationColumn } from '@/query/observations/sortObservations'
import { readObservation } from './readObservation'

/** More rows than this would stop the page and the program they are pasted into. */
export const MOST_COPIED = 5_000

export interface CopiedRows {
  readonly dataset: Dataset
  readonly rows: readonly number[]
  readonly columns: readonly ObservationColumn[]
}

export interface RowsForClipboard {
  readonly html: string
  readonly plain: string
}

const CELL = 'border:1px solid #999;padding:3px 8px'
const AS_TEXT = "mso-number-format:'\\@'"

/** Rows as they are seen, as a table for Word, WPS and Excel and as text with tabs. */
export function copyRows({ dataset, rows, columns }: CopiedRows, locale: FullLocale): RowsForClipboard {
  const head = columns.map((column) => locale.messages.data.columns[column])
  const body = rows.flatMap((row) => {
    const shown = readObservation(dataset, row, locale)
    return shown === null ? [] : [columns.map((column) => shown.texts[column])]
  })
  return { html: tableOf(head, body, columns.indexOf('value')), plain: [head, ...body].map((line) => line.map(oneCell).join('\t')).join('\n') }
}

/** Texts are guarded as in a file; a figure of ours may begin with a sign and is kept as text by its format. */
function tableOf(head: readonly string[], body: readonly (readonly string[])[], figures: number): string {
  const cells = (tag: 'th' | 'td') => (line: readonly string[]) => `<tr>${line.map((text, i) => `<${tag} style="${CELL};${AS_TEXT};text-align:left">${escapeText(i === figures ? text : guardFormula(text))}</${tag}>`).join('')}</tr>`
  return `<table style="border-collapse:collapse"><thead>${cells('th')(head)}</thead><tbody>${body.map(cells('td')).join('')}</tbody></table>`
}

function oneCell(text: string): string {
  return guardFormula(text).replace(/[\t\r\n]+/g, ' ')
}
