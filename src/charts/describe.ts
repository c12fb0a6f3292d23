import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { altOf } from './text/alt'
import { leftOutOf } from './text/leftOut'
import { notesOf } from './text/notes'
import { remarksOf } from './text/remarks'
import { statisticsOf } from './text/statistics'
import { sourceLineOf } from './text/sourceLine'
import { subtitleOf } from './text/subtitle'
import { summaryOf } from './text/summary'
import { titleOf } from './text/title'
import type { SignId } from './signs/signs'
import { signsIn } from './signs/signs'

/** All that is said about a chart in words. */
export interface Description {
  readonly title: string
  readonly subtitle: string
  /** What a screen reader hears in place of the picture. */
  readonly alt: string
  /** A paragraph ready to be pasted into an official text. */
  readonly summary: string
  readonly sourceLine: string
  readonly notes: readonly string[]
  /** Notes of single figures, marked in the chart where it has a place for a sign. */
  readonly remarks: readonly string[]
  /** What the towns and indicators below have in common: that bars give them words and no bar, that lines do not draw them. */
  readonly leftOutHeading: string
  /** Towns and indicators without a figure in the chart, each with the reason. */
  readonly leftOut: readonly string[]
  readonly signs: readonly SignId[]
}

/** Writes title, subtitle, alt text, summary, source and notes of a result in one language. */
export function describe(table: ResultTable, locale: Locale): Description {
  const title = titleOf(table, locale)
  const signs = signsIn(table)
  const statistics = once((series: ResultSeries) => statisticsOf(table, series, locale))
  return {
    title,
    subtitle: subtitleOf(table, signs, locale),
    alt: altOf(table, { title, statistics }, locale),
    summary: summaryOf(table, statistics, locale),
    sourceLine: sourceLineOf(table, locale),
    notes: notesOf(table, locale),
    remarks: remarksOf(table, locale),
    leftOutHeading: locale.messages.charts.describe.leftOut.headings[table.view.chart],
    leftOut: leftOutOf(table, locale),
    signs,
  }
}

/** The function with its answers kept, as several texts ask the same. */
function once<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    const value = known.get(key) ?? answer(key)
    known.set(key, value)
    return value
  }
}
