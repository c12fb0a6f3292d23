import { readCellTexts } from '@/domain/cell'
import { formatCell } from '@/domain/formatCell'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import { townLabels } from '@/domain/townLabels'
import type { Locale } from '@/locales/messages'

/** A row of the table as it is shown. */
export interface ShownRow {
  readonly town: string
  readonly year: string
  readonly cells: readonly ShownCell[]
}

export interface ShownCell {
  readonly cell: ResultCell
  readonly text: string
}

/** The rows of a table as the page writes them: ≥5,000, 未提及, a flag behind what a check found; the first of them where not all are wanted. */
export function shownRows(table: ResultTable, locale: Locale, most = Infinity): ShownRow[] {
  const labels = townLabels(table, locale.lang, locale.messages.compare.townIn)
  return Array.from(table.rowTowns.subarray(0, Math.min(most, table.rowTowns.length)), (town, row) => ({
    town: labels(town),
    year: String(table.dataset.years[table.rowYears[row] ?? -1] ?? ''),
    cells: table.series.map((series) => shownCell(table, resultCell(table, series, row), locale)),
  }))
}

function shownCell({ dataset }: ResultTable, cell: ResultCell, locale: Locale): ShownCell {
  const wording = cell.state === 'vague' ? readCellTexts(dataset, cell).excerpt : ''
  return { cell, text: `${formatCell(cell, locale, wording)}${cell.flagged ? ' ⚑' : ''}` }
}
