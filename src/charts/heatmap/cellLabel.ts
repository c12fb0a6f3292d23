import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { hasFigure } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import { NOTED, isNoted } from '../signs/noted'
import { figureLabel, gapWords } from '../labels/cellText'

/** What stands in a cell of a heatmap: ≥50, 0, “数万份”, —, 不适用; a dot after the figure of a part of a year, a star after one with a note. */
export function cellLabel(table: ResultTable | null, cell: ResultCell, locale: Locale): string {
  if (hasFigure(cell.state)) return `${figureLabel(cell, locale)}${cell.period === 'part_year' ? ' ·' : ''}${table !== null && isNoted(table.dataset, cell) ? NOTED : ''}`
  switch (cell.state) {
    case 'not_mentioned':
      return '—'
    case 'no_report':
      return ''
    case 'no_denominator':
      return locale.messages.charts.noDenominatorShort
    default:
      return table === null ? '' : gapWords(table, cell, locale)
  }
}
