import { readPartYear } from '@/data/values/readPartYear'
import type { CellTexts } from '@/domain/cell'
import { readCellTexts } from '@/domain/cell'
import { formatFigure } from '@/domain/formatCell'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { hasFigure } from '@/domain/state'
import type { Locale } from '@/locales/messages'
import { partYearLabel } from '../signs/partYear'
import { shortWording } from './wording'

/** Label of a figure as it stands beside its mark: ≥5,000, Σ31, 60%, 199?. Empty where there is no number. */
export function figureLabel(cell: ResultCell, { lang }: Locale): string {
  if (!hasFigure(cell.state) || cell.value === null) return ''
  const figure = formatFigure(cell, lang)
  const rated = cell.indicator.kind === 'rate' ? `${figure}%` : figure
  return cell.state === 'doubtful' ? `${rated}?` : rated
}

/** What stands instead of a bar where there is none: “— 未提及”, “数万份” in quotes, 0 报告说明无. */
export function wordsLabel(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const { common, charts } = locale.messages
  switch (cell.state) {
    case 'zero':
      return common.zeroShort
    case 'vague': {
      const { excerpt } = textsOf(table, cell)
      return excerpt === '' ? common.states.vague : charts.wordsOnly(common.quote(shortWording(excerpt)))
    }
    case 'not_mentioned':
      return charts.notMentioned
    default:
      return common.states[cell.state]
  }
}

/** The reason of a gap in a word or two: 未提及, 无报告, “多次”; a figure that an axis has no place for, as it is: 0. */
export function gapWords(table: ResultTable, cell: ResultCell, locale: Locale): string {
  const { common, charts } = locale.messages
  const figure = figureLabel(cell, locale)
  if (figure !== '') return figure
  if (cell.state === 'no_report') return charts.noReportShort
  const { excerpt } = cell.state === 'vague' ? textsOf(table, cell) : { excerpt: '' }
  return excerpt === '' ? common.states[cell.state] : common.quote(shortWording(excerpt))
}

/** “7月起” beside a figure that covers a part of the year; empty for whole years. */
export function periodLabel(table: ResultTable, cell: ResultCell, locale: Locale): string {
  if (cell.period !== 'part_year') return ''
  const { note, excerpt } = textsOf(table, cell)
  return partYearLabel(readPartYear(note + excerpt), locale)
}

/** Wording and notes of a cell of the result. */
export function textsOf(table: ResultTable, { town, year, indicator }: ResultCell): CellTexts {
  return readCellTexts(table.dataset, { town, year, indicator })
}
