import { inLang } from '@/domain/bilingual'
import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'
import { entityOf } from './phrases'

/** Where the figures come from, and that their number is no judgement. */
export function sourceLineOf(table: ResultTable, locale: Locale): string {
  const text = locale.messages.charts.describe
  const { info } = table.dataset
  const title = inLang(info.title, locale.lang)
  if (info.synthetic) return text.sourceSynthetic(title)
  return info.origin === 'builtin' ? text.source(entityOf(table, locale)) : text.sourceLocal(title)
}
