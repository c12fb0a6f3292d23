import type { ResultTable } from '@/domain/resultTable'
import type { Locale } from '@/locales/messages'

export interface Description {
  readonly title: string
  readonly subtitle: string
  readonly alt: string
  readonly summary: string
  readonly sourceLine: string
  readonly notes: readonly string[]
  readonly leftOut: readonly string[]
  readonly signs: readonly string[]
}

export function describe(_table: ResultTable, _locale: Locale): Description {
  return { title: '', subtitle: '', alt: '', summary: '', sourceLine: '', notes: [], leftOut: [], signs: [] }
}
