import { inLang } from '@/domain/bilingual'
import { guardFormula } from '@/domain/formulaGuard'
import type { ResultTable } from '@/domain/resultTable'
import { withoutDirection } from '@/domain/textDirection'
import type { Locale } from '@/locales/messages'
import { shownRows } from './rowCells'
import { seriesHeader } from './seriesHeader'
import type { Told } from './tableHtml'
import { tableNotes } from './tableNotes'

/** The table as plain text with tabs, its title before and its notes after it. */
export function tableText(table: ResultTable, { description, link }: Told, locale: Locale): string {
  const headers = [inLang(table.dataset.info.entity, locale.lang), locale.messages.compare.year, ...table.series.map((series) => seriesHeader(series, locale))]
  const rows = shownRows(table, locale).map(({ town, year, cells }) => [town, year, ...cells.map(({ text }) => text)])
  const lines = [headers, ...rows].map((row) => row.map(oneCell).join('\t'))
  return [oneCell(description.title), ...lines, ...tableNotes(description, link, locale).map(oneCell)].join('\n')
}

function oneCell(text: string): string {
  return guardFormula(withoutDirection(text)).replace(/[\t\r\n]+/g, ' ')
}
