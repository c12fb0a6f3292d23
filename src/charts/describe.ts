import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import type { SignId } from './signs'
import { signsIn } from './signs'
import { titleOf } from './describe/title'

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
  /** Towns and indicators that the chart does not draw, each with the reason. */
  readonly leftOut: readonly string[]
  readonly signs: readonly SignId[]
}

/** Writes title, subtitle, alt text, summary, source and notes of a result in one language. */
export function describe(table: ResultTable, locale: Locale): Description {
  const title = titleOf(table, locale)
  return { title, subtitle: '', alt: title, summary: title, sourceLine: '', notes: [], leftOut: [], signs: signsIn(table) }
}
