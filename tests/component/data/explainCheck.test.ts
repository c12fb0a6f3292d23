import { describe, expect, it } from 'vitest'
import type { CheckResult } from '@/domain/check'
import { checksInScope, countOutcomes, explainCheck, listCheck, outcomesIn } from '@/components/data/explainCheck'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const locale = { lang: 'zh', messages } as const
const check = (change: Partial<CheckResult>): CheckResult => ({
  rule: 'parts_add_up', outcome: 'pass', town: 0, year: 0, expected: 37,
  figures: [{ indicator: 'all', value: 37 }, { indicator: 'a', value: 7 }, { indicator: 'b', value: 30 }],
  ...change,
})
const CHECKS = [
  check({ town: 1 }),
  check({ outcome: 'not_checkable', expected: null, figures: [{ indicator: 'all', value: 37 }, { indicator: 'a', value: 7 }, { indicator: 'b', value: null }] }),
  check({ outcome: 'flag', expected: 36 }),
]
const DATASET = buildTestDataset({
  indicators: [{ id: 'all', name: { zh: '培训', en: '' } }, { id: 'a', name: { zh: '集中学法', en: '' } }, { id: 'b', name: { zh: '党校轮训', en: '' } }],
  rows: [['甲镇', 2022, 'all', '37'], ['甲镇', 2022, 'a', '7'], ['甲镇', 2022, 'b', '30'], ['乙镇', 2022, 'all', '37']],
  checks: CHECKS,
})

describe('checks', () => {
  it.each([
    [0, '培训 37，各项（集中学法 7、党校轮训 30）相加正好相等。'],
    [1, '培训 37，报告只给出部分分项（集中学法 7）或有概数，相加不能判断。'],
    [2, '培训 37，而各项（集中学法 7、党校轮训 30）相加为 36，两者不符。'],
  ])('explain themselves with their figures', (at, sentence) => {
    expect(explainCheck(CHECKS[at]!, DATASET, locale)).toBe(sentence)
  })

  it('come with what is to be explained first, within the view', () => {
    expect(checksInScope(DATASET, DEFAULT_VIEW).map(({ outcome }) => outcome)).toEqual(['flag', 'pass', 'not_checkable'])
    expect(checksInScope(DATASET, { ...DEFAULT_VIEW, towns: ['乙镇'] })).toEqual([CHECKS[0]])
    expect(checksInScope(DATASET, { ...DEFAULT_VIEW, themes: ['other'] })).toEqual([])
  })

  it('are counted', () => {
    const counts = countOutcomes(CHECKS)
    expect([counts, outcomesIn({ ...counts, pass: 0 })]).toEqual([{ pass: 1, flag: 1, not_checkable: 1 }, ['flag', 'not_checkable']])
  })

  it('open the figures that the report gives', () => {
    expect(listCheck(CHECKS[1]!, DATASET, locale).figures).toEqual([
      { name: '培训', address: { town: '甲镇', year: 2022, indicator: 'all' } },
      { name: '集中学法', address: { town: '甲镇', year: 2022, indicator: 'a' } },
    ])
  })

  it('open only the later figure of two years', () => {
    const slip = check({ rule: 'likely_slip', outcome: 'flag', figures: [{ indicator: 'all', value: 3700 }, { indicator: 'all', value: 37 }] })
    expect(listCheck(slip, DATASET, locale).figures).toHaveLength(1)
  })
})
