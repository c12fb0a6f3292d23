import type { ChartContext } from '@/charts/builder'
import { chartTheme } from '@/charts/theme'
import type { Lang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import type { ResultCell, ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages as en } from '@/locales/en'
import type { Locale } from '@/locales/messages'
import { messages as zh } from '@/locales/zh-CN'
import { runView } from '@/query/runView'

export const ZH: Locale = { lang: 'zh', messages: zh }
export const EN: Locale = { lang: 'en', messages: en }

/** The table of a view that says only what a test is about. */
export function tableOf(dataset: Dataset, view: Partial<View>): ResultTable {
  return runView(dataset, { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', ...view })
}

/** A chart of 640 pixels in the light look. */
export function contextOf(lang: Lang = 'zh', change: Partial<ChartContext> = {}): ChartContext {
  return { theme: chartTheme('light'), locale: lang === 'zh' ? ZH : EN, width: 640, height: 420, ...change }
}

/** The cell of a row, of the first series unless told otherwise. */
export function cellAt(table: ResultTable, row: number, series = 0): ResultCell {
  const column = table.series[series]
  if (column === undefined) throw new Error(`no series ${series}`)
  return resultCell(table, column, row)
}
