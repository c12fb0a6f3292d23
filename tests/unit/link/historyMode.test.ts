import { expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { historyMode } from '@/link/historyMode'

it.each<[ViewChange, string]>([
  [{ page: 'compare' }, 'push'],
  [{ indicators: ['admin_inspections'] }, 'push'],
  [{ chart: 'bar' }, 'push'],
  [{ dataset: { id: 'demo', fingerprint: null } }, 'push'],
  [{ towns: ['140404102'] }, 'replace'],
  [{ years: { kind: 'latest' } }, 'replace'],
  [{ query: '检' }, 'replace'],
  [{ evidence: { town: '140404102', indicator: 'admin_inspections', year: 2022 } }, 'replace'],
  [{ indicators: [] }, 'replace'],
])('%o', (change, mode) => {
  expect(historyMode(DEFAULT_VIEW, change)).toBe(mode)
})
