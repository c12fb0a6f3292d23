import { describe, expect, it } from 'vitest'
import { townsWithMention } from '@/query/reports/townsWithMention'
import { testIndicator } from '../../buildTestDataset'
import { fiveTowns } from '../fiveTowns'

describe('townsWithMention', () => {
  it.each([['机制', 2], ['经费不足', 1], ['资料', 0]])('%s is spoken of by %i towns', (id, towns) => {
    expect(townsWithMention(fiveTowns, fiveTowns.indicatorIndex.get(id)!)).toBe(towns)
  })

  it('is none for what the data does not have', () => {
    expect(townsWithMention(fiveTowns, testIndicator({ id: '新', kind: 'mention' }))).toBe(0)
  })
})
