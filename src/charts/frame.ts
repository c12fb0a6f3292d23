import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { ChartContext, ChartOption, MarkDatum } from './builder'
import { cellSentence } from './sentence'
import { escapeMarkup } from './toSvg'

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

/** The sentence of a mark as markup in which names and wordings can only be text. */
export function tooltipText(table: ResultTable, { at }: Pick<MarkDatum, 'at'>, locale: ChartContext['locale']): string {
  const series = table.series[at.series]
  return series === undefined ? '' : escapeMarkup(cellSentence(table, resultCell(table, series, at.row), locale))
}

function isMarkDatum(data: unknown): data is MarkDatum {
  return typeof data === 'object' && data !== null && 'at' in data && 'cell' in data
}
