import { inLang } from '@/domain/bilingual'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { periodLabel } from '../labels/cellText'
import { valueWords } from '../sentence'

/** The figure in words with all that must not be lost: doubt, whose sum it is, what part of the year it covers. */
export function toldFigure(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const { describe: text, sentence } = locale.messages.charts
  if (cell.state === 'zero') return text.zero(inLang(cell.indicator.unit, locale.lang))
  const asides = [
    cell.state === 'doubtful' ? sentence.doubtful : '',
    cell.basis === 'printed' ? '' : sentence[cell.basis],
    periodLabel(table, cell, locale),
  ].filter((part) => part !== '')
  const figure = valueWords(cell, locale)
  return asides.length === 0 ? figure : text.aside(figure, text.clauses(asides))
}
