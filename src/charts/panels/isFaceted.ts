import type { ResultTable } from '@/domain/resultTable'

/** Whether the chart is small multiples, by the reader's wish. */
export function isFaceted({ view: { facet } }: ResultTable): boolean {
  return facet !== 'none'
}
