import type { Locale } from '@/locales/messages'
import type { Cell } from './cell'
import type { Lang } from './bilingual'
import { formatNumber } from './formatNumber'

type Figure = Pick<Cell, 'value' | 'valueMax' | 'qualifier' | 'basis' | 'indicator'>

/** The number with the sign of its qualifier and basis: ≥5,000, ≈300, 1–2, Σ31. Empty where there is no number. */
export function formatFigure(figure: Figure, lang: Lang): string {
  if (figure.value === null) return ''
  const decimals = figure.indicator.decimals
  const low = formatNumber(figure.value, lang, decimals)
  const high = figure.valueMax === null ? '' : `–${formatNumber(figure.valueMax, lang, decimals)}`
  return `${basisSign(figure)}${qualifierSign(figure)}${low}${high}`
}

function basisSign({ basis }: Figure): string {
  if (basis === 'summed') return 'Σ'
  return basis === 'derived' ? '=' : ''
}

function qualifierSign({ qualifier }: Figure): string {
  if (qualifier === 'at_least') return '≥'
  if (qualifier === 'at_most') return '≤'
  return qualifier === 'approx' ? '≈' : ''
}

/** What a cell says, in full, as tables and exports write it; `wording` is quoted for words-only cells. */
export function formatCell(cell: Cell, locale: Locale, wording = ''): string {
  const { lang, messages } = locale
  const text = messages.common
  switch (cell.state) {
    case 'reported':
      return withPeriod(cell, `${formatFigure(cell, lang)}${unitSuffix(cell)}`, locale)
    case 'doubtful':
      return text.doubtfulFigure(formatFigure(cell, lang))
    case 'zero':
      return text.zeroSaidSo
    case 'vague':
      return wording === '' ? text.states.vague : text.quote(wording)
    default:
      return text.states[cell.state]
  }
}

function withPeriod(cell: Cell, figure: string, { messages }: Locale): string {
  return cell.period === 'part_year' ? messages.common.partYearFigure(figure) : figure
}

function unitSuffix({ indicator }: Cell): string {
  return indicator.kind === 'rate' ? '%' : ''
}
