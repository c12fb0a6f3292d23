import type { Description } from '@/charts/describe'
import { describe } from '@/charts/describe'
import type { Dataset } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { ResultTable } from '@/domain/resultTable'
import type { View } from '@/domain/view'
import type { BoardChart } from '@/link/boardShape'
import { decodeView } from '@/link/viewCodec'
import type { Locale } from '@/locales/messages'
import { runView } from '@/query/runView'

/** The data behind a pinned chart, as far as it is here. */
export type ChartData =
  | { readonly kind: 'loading' | 'elsewhere' | 'failed' }
  | { readonly kind: 'here'; readonly dataset: Dataset; readonly changed: boolean }

/** What a View shows of its data. */
export interface ReadyChart {
  readonly kind: 'ready'
  readonly chart: BoardChart
  readonly id: string
  readonly view: View
  readonly table: ResultTable
  readonly description: Description
  readonly problems: readonly Problem[]
  readonly changed: boolean
}

/** A pinned chart, as far as its data is here. */
export type ShownChart = ReadyChart | { readonly kind: 'loading' | 'elsewhere' | 'failed'; readonly chart: BoardChart; readonly id: string }

/** Runs a pinned chart on its data. A link may have named an evidence, a language, a look: these are the reader's own. */
export function showChart(pinned: BoardChart & { readonly id: string }, data: ChartData, locale: Locale): ShownChart {
  const chart = { search: pinned.search, note: pinned.note }
  if (data.kind !== 'here') return { kind: data.kind, chart, id: pinned.id }
  const { view: sent, problems } = decodeView(pinned.search, data.dataset)
  const view: View = { ...sent, page: 'compare', evidence: null, query: '', lang: null, look: null, embed: false }
  const table = runView(data.dataset, view)
  return { kind: 'ready', chart, id: pinned.id, view, table, description: describe(table, locale), problems, changed: data.changed }
}
