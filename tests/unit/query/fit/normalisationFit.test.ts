import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { normalisationFits } from '@/query/fit/normalisationFit'
import { buildTestDataset } from '../../buildTestDataset'

const dataset = buildTestDataset({
  indicators: [{ id: '案件', normalise: ['10k', 'village'] }, { id: '检查', normalise: ['village'] }],
  rows: [
    ['甲', 2023, '案件', '1'], ['甲', 2023, 'villages', '5'], ['甲', 2023, 'population', '≥30000'],
    ['乙', 2023, '案件', '2'], ['乙', 2023, 'villages', '≈6'],
    ['丙', 2023, '检查', '3'], ['丙', 2023, 'villages', '7'], ['丙', 2022, 'population', '20000'],
    ['丁', 2023, '案件', '4'], ['丁', 2023, 'villages', '无'],
  ],
})

function fits(change: ViewChange): unknown {
  const view = patchView(DEFAULT_VIEW, change)
  return normalisationFits(dataset, view).map(({ per, reason, values }) => [per, reason, values.towns, values.together, values.of])
}

describe('normalisationFits', () => {
  it.each([
    ['two towns can be divided by villages, one by residents', { indicators: ['案件'] }, [
      ['raw', null, 0, 0, 4],
      ['10k', 'no_denominator', 1, 1, 4],
      ['village', null, 3, 2, 4],
      ['officer', 'not_for_indicator', 0, 0, 4],
    ]],
    ['towns report villages, but only one of them the figure', { indicators: ['检查'] }, [
      ['raw', null, 0, 0, 4],
      ['10k', 'not_for_indicator', 1, 0, 4],
      ['village', 'never_together', 3, 1, 4],
      ['officer', 'not_for_indicator', 0, 0, 4],
    ]],
    ['the only town shown', { indicators: ['案件'], towns: ['甲'] }, [
      ['raw', null, 0, 0, 1],
      ['10k', null, 1, 1, 1],
      ['village', null, 1, 1, 1],
      ['officer', 'not_for_indicator', 0, 0, 1],
    ]],
  ])('%s', (_, change, expected) => {
    expect(fits(change)).toEqual(expected)
  })

  it('counts a town once over several years', () => {
    expect(fits({ indicators: ['案件'], years: { kind: 'span', from: 'earliest', to: 'latest' } })).toContainEqual(['10k', 'never_together', 2, 1, 4])
  })
})
