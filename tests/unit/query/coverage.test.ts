import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { comparableCoverage, coverage } from '@/query/coverage'
import { buildTestDataset } from '../buildTestDataset'
import { fiveTowns } from './fiveTowns'

/** Figures, words, mentions, otherwise, not mentioned, no report: in towns. */
function counts(change: ViewChange): Record<string, number[]> {
  const all = coverage(fiveTowns, patchView(DEFAULT_VIEW, change))
  return Object.fromEntries(all.map((one) => [one.indicator.id, [one.figures, one.words, one.mentions, one.otherwise, one.notMentioned, one.noReport]]))
}

describe('coverage', () => {
  it('counts each town once, by the most that it says', () => {
    expect(counts({})).toEqual({
      案件: [2, 0, 0, 0, 1, 1],
      检查: [1, 1, 0, 1, 0, 1],
      合格率: [1, 0, 0, 0, 2, 1],
      资料: [1, 1, 0, 0, 1, 1],
      机制: [0, 0, 2, 0, 1, 1],
      力量不足: [0, 0, 2, 0, 1, 1],
      经费不足: [0, 0, 1, 0, 2, 1],
    })
  })

  it('keeps to the themes, towns and years of the view', () => {
    expect(counts({ themes: ['普法'], regions: ['山省'], years: { kind: 'span', from: 2021, to: 2021 } })).toEqual({
      资料: [0, 0, 0, 0, 1, 1],
      机制: [0, 0, 0, 0, 1, 1],
    })
  })
})

describe('a town of several reports', () => {
  it.each([
    ['“若干”', '5', [1, 0, 0, 0, 0, 0]],
    ['5', '“若干”', [1, 0, 0, 0, 0, 0]],
    ['withheld', '“若干”', [0, 1, 0, 0, 0, 0]],
    ['reported', 'withheld', [0, 0, 0, 1, 0, 0]],
  ])('%s, then %s', (earlier, later, expected) => {
    const dataset = buildTestDataset({ rows: [['甲', 2022, '案件', earlier], ['甲', 2023, '案件', later]] })
    const [one] = coverage(dataset, DEFAULT_VIEW)
    expect([one?.figures, one?.words, one?.mentions, one?.otherwise, one?.notMentioned, one?.noReport]).toEqual(expected)
  })
})

describe('comparableCoverage', () => {
  it('lists what two or more towns report, most towns first', () => {
    const of = (id: string, figures: number) => ({ ...coverage(fiveTowns, DEFAULT_VIEW)[0]!, indicator: { ...fiveTowns.indicators[0]!, id }, figures })
    const listed = comparableCoverage([of('一', 2), of('二', 1), of('三', 4), of('四', 2)])
    expect(listed.map(({ indicator }) => indicator.id)).toEqual(['三', '一', '四'])
  })
})
