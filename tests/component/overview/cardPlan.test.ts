import { describe, expect, it } from 'vitest'
import { planCards, planRows, planSpread } from '@/components/overview/cardPlan'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  towns: ['东镇', '西镇', '南乡'],
  indicators: [
    { id: '合格率', theme: '学法', kind: 'rate' },
    { id: '案件', theme: '执法' },
    { id: '检查', theme: '执法' },
    { id: '资料', theme: '普法' },
    { id: '机制', theme: '普法', kind: 'mention' },
  ],
  rows: [
    ['东镇', 2022, '合格率', '100'], ['西镇', 2022, '合格率', '100'], ['南乡', 2022, '合格率', '100'],
    ['东镇', 2022, '案件', '10'], ['西镇', 2022, '案件', '无'], ['南乡', 2022, '案件', '≥40'],
    ['东镇', 2022, '检查', '7'], ['西镇', 2022, '检查', '9'],
    ['东镇', 2022, '资料', '3000'], ['西镇', 2022, '资料', '“数万份”'],
    ['东镇', 2022, '机制', 'stated'], ['西镇', 2022, '机制', 'stated'],
  ],
})
const reports = Uint32Array.of(0, 1, 2)
const everything = { themes: [] }
const planOf = (id: string) => ({ indicator: dataset.indicatorIndex.get(id) ?? dataset.indicators[0]!, figures: 0, towns: 3 })

describe('planCards', () => {
  it('takes what two or more reports give in figures: most first, and last what all agree on', () => {
    expect(planCards(dataset, everything, reports).map(({ indicator, figures }) => [indicator.id, figures])).toEqual([['案件', 3], ['检查', 2], ['合格率', 3]])
  })

  it('keeps to the themes and reports chosen', () => {
    expect(planCards(dataset, { themes: ['执法'] }, Uint32Array.of(0, 2)).map(({ indicator }) => indicator.id)).toEqual(['案件'])
  })
})

describe('planRows', () => {
  it('measures each bar by the longest; nothing said has no bar', () => {
    expect(planRows(dataset, planOf('案件'), reports).map(({ cell, share }) => [cell.state, share])).toEqual([['reported', 0.25], ['zero', 0], ['reported', 1]])
    expect(planRows(dataset, planOf('资料'), reports).map(({ cell, share }) => [cell.state, share])).toEqual([['reported', 1], ['vague', null], ['not_mentioned', null]])
  })
})

describe('planSpread', () => {
  it('counts figures alone, and says how many are floors', () => {
    const { bins, ...spread } = planSpread(dataset, planOf('案件'), reports)
    expect(spread).toEqual({ min: 0, median: 10, max: 40, floors: 1 })
    expect([bins.length, bins[0], bins[6], bins[23]]).toEqual([24, 1, 1, 1])
  })

  it('takes the middle of an even number', () => {
    expect(planSpread(dataset, planOf('检查'), reports).median).toBe(8)
  })
})
