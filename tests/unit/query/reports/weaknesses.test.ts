import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { weaknesses } from '@/query/reports/weaknesses'
import { buildTestDataset } from '../../buildTestDataset'
import { fiveTowns } from '../fiveTowns'

describe('weaknesses', () => {
  it('lists what reports name of themselves, most towns first', () => {
    const { rowTowns, rowYears, columns } = weaknesses(fiveTowns, DEFAULT_VIEW)
    expect([...rowTowns]).toEqual([0, 0, 1, 2])
    expect([...rowYears]).toEqual([0, 1, 1, 0])
    expect(columns.map(({ indicator, towns, named }) => [indicator.id, towns, [...named]])).toEqual([
      ['力量不足', 2, [0, 1, 1, 0]],
      ['经费不足', 1, [0, 0, 1, 0]],
    ])
  })

  it('leaves out what no shown report names', () => {
    const { columns } = weaknesses(fiveTowns, patchView(DEFAULT_VIEW, { regions: ['东县'] }))
    expect(columns.map(({ indicator, towns }) => [indicator.id, towns])).toEqual([['力量不足', 1]])
  })

  it('reads every mention where the data has no such theme, a town of two years once', () => {
    const dataset = buildTestDataset({
      indicators: [{ id: '机制', kind: 'mention' }],
      rows: [['甲', 2022, '机制', 'weakness'], ['甲', 2023, '机制', 'weakness'], ['乙', 2023, '机制', 'stated']],
    })
    expect(weaknesses(dataset, DEFAULT_VIEW).columns.map(({ towns, named }) => [towns, [...named]])).toEqual([[1, [1, 1, 0]]])
  })
})
