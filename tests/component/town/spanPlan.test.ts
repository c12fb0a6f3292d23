import { describe, expect, it } from 'vitest'
import { planSpan } from '@/components/town/spanPlan'
import { DEFAULT_VIEW } from '@/domain/view'
import { townReport } from '@/query/reports/townReport'
import { buildTestDataset } from '../../unit/buildTestDataset'

/** The plan of the first town’s figure beside those of the others. */
function plan(own: string, others: readonly string[], kind: 'count' | 'rate' | 'measure' = 'count') {
  const dataset = buildTestDataset({
    indicators: [{ id: '数', kind }],
    rows: [['甲', 2023, '数', own], ...others.map((figure, i) => [`乙${i}`, 2023, '数', figure] as const)],
  })
  const entry = townReport(dataset, DEFAULT_VIEW, { town: 0, year: 0 }).themes[0]?.entries[0]
  return entry === undefined ? undefined : planSpan(entry.cell, entry.others.summary)
}

describe('planSpan', () => {
  it('lays the figure beside least, median and greatest of the others, from zero', () => {
    expect(plan('50', ['20', '60', '100'])).toEqual({ low: 0.2, high: 1, middle: 0.6, own: 0.5, ownHigh: null })
  })

  it('reaches as far as the town’s own figure or range', () => {
    expect(plan('200', ['50', '100'])).toEqual({ low: 0.25, high: 0.5, middle: null, own: 1, ownHigh: null })
    expect(plan('10–40', ['20'])).toEqual({ low: 0.5, high: 0.5, middle: null, own: 0.25, ownHigh: 1 })
  })

  it('measures per cents against a hundred and keeps below zero in sight', () => {
    expect(plan('50', ['80'], 'rate')).toEqual({ low: 0.8, high: 0.8, middle: null, own: 0.5, ownHigh: null })
    expect(plan('-50', ['50'], 'measure')).toEqual({ low: 1, high: 1, middle: null, own: 0, ownHigh: null })
  })

  it('draws no own mark for words, and nothing where the others give no figure', () => {
    expect(plan('“多次”', ['4'])).toEqual({ low: 1, high: 1, middle: null, own: null, ownHigh: null })
    expect(plan('5', ['“多次”', 'stated'])).toBe(null)
  })

  it('stands still where every figure is zero', () => {
    expect(plan('无', ['无', '无', '无'])).toEqual({ low: 0, high: 0, middle: 0, own: 0, ownHigh: null })
  })
})
