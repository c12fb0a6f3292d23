import { formatNumber } from '@/domain/formatNumber'
import type { ResultCell } from '@/domain/resultTable'
import { hasFigure } from '@/domain/state'
import type { Locale } from '@/locales/messages'

/** The codes of a cell in words, the state first: 有数值、不少于、部分月份; 未提及. */
export function stateInWords({ state, qualifier, basis, period }: ResultCell, { common }: Locale['messages']): string {
  const figure = hasFigure(state)
  const parts = [
    common.states[state],
    figure && qualifier !== null && qualifier !== 'exact' ? common.qualifiers[qualifier] : '',
    figure && basis !== 'printed' ? common.bases[basis] : '',
    figure && period !== 'year' ? common.periods[period] : '',
  ]
  return parts.filter((part) => part !== '').join(common.listSeparator)
}

/** What stands beside a bare number in words: 不少于、部分月份; the state where there is no number. Empty for exact figures. */
export function remark(cell: ResultCell, wording: string, { lang, messages }: Locale): string {
  const { common, share } = messages
  const { state, qualifier, valueMax, basis, period } = cell
  const parts = [
    state === 'reported' ? '' : state === 'vague' && wording !== '' ? common.quote(wording) : common.states[state],
    !hasFigure(state) || qualifier === null || qualifier === 'exact' ? '' : common.qualifiers[qualifier],
    valueMax === null ? '' : share.upTo(formatNumber(valueMax, lang, cell.indicator.decimals)),
    !hasFigure(state) || basis === 'printed' ? '' : common.bases[basis],
    !hasFigure(state) || period === 'year' ? '' : common.periods[period],
    cell.flagged ? share.columns.flagged : '',
  ]
  return parts.filter((part) => part !== '').join(common.listSeparator)
}
