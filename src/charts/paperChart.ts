import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { BuiltChart, ChartBuilder } from './builder'
import { chartTheme } from './theme'

/** Width of an A4 page between its margins, and the height left beside title and notes; CSS pixels. */
export const PAPER = { width: 696, height: 690 } as const
const LEAST_HEIGHT = 240
/** A chart too tall for the page is drawn wider, then set smaller: more stands side by side, and its words stay legible. */
const WIDENINGS = [1, 1.2, 1.45] as const
/** Two charts on a sheet are drawn this much wider at the least. */
const SHARED_SHEET = 1.3

/** A chart and the width that it is drawn at, in pixels. */
export interface PaperChart extends BuiltChart {
  readonly width: number
}

/** What is to be drawn, and whether it has a sheet to itself or stands on one with others. */
interface PaperTask {
  readonly build: ChartBuilder
  readonly table: ResultTable
  readonly locale: Locale
  readonly shared?: boolean
}

/** The chart for A4: on white, over the whole width of the page, as long as its words can be read. */
export function buildForPaper({ build, table, locale, shared = false }: PaperTask): PaperChart {
  const theme = chartTheme('light', 'screen', locale.lang)
  const drawnAt = (widening: number): PaperChart => {
    const width = Math.round(PAPER.width * widening)
    return { ...build(table, { theme, locale, width, height: LEAST_HEIGHT, still: true }), width }
  }
  const first = shared ? SHARED_SHEET : 1
  const wider = WIDENINGS.filter((widening) => widening > first)
  return wider.reduce((chart, widening) => (fits(chart) ? chart : drawnAt(widening)), drawnAt(first))
}

function fits({ width, height }: PaperChart): boolean {
  return (height * PAPER.width) / width <= PAPER.height
}
