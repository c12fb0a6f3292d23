import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { CellPosition, ChartContext, ChartOption, MarkDatum } from './builder'
import { cellSentence } from './sentence'
import { escapeMarkup } from './shapes/toSvg'

type Frame = Pick<ChartOption, 'animation' | 'aria' | 'backgroundColor' | 'textStyle' | 'tooltip'>

const TOOLTIP_CSS = 'max-width:340px;white-space:normal;word-break:break-word;box-shadow:none'

/** What all charts share: ground, type, and a tooltip that says the full sentence of a figure. */
export function frame(table: ResultTable, { theme, locale }: ChartContext): Frame {
  return {
    animation: false,
    aria: { enabled: false },
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.font, color: theme.ink },
    tooltip: {
      trigger: 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: theme.panel,
      borderColor: theme.rule,
      padding: [8, 12],
      textStyle: { color: theme.ink, fontSize: 13, fontFamily: theme.font },
      extraCssText: TOOLTIP_CSS,
      formatter: (params) => {
        const datum = Array.isArray(params) ? params[0]?.data : params.data
        return isMarkDatum(datum) ? tooltipText(table, datum, locale) : ''
      },
    },
  }
}

/** The sentences of a mark as markup in which names and wordings can only be text. */
export function tooltipText(table: ResultTable, { at, also }: Pick<MarkDatum, 'at' | 'also'>, locale: Locale): string {
  const places = also === undefined ? [at] : [also, at]
  return places.map((place) => sentenceAt(table, place, locale)).join('<br>')
}

function sentenceAt(table: ResultTable, { row, series }: CellPosition, locale: Locale): string {
  const column = table.series[series]
  return column === undefined ? '' : escapeMarkup(cellSentence(table, resultCell(table, column, row), locale))
}

function isMarkDatum(data: unknown): data is MarkDatum {
  return typeof data === 'object' && data !== null && 'at' in data && 'cell' in data
}
