import { describe, expect, it } from 'vitest'
import { describeCheck } from '@/components/evidence/describeCheck'
import type { CheckResult, CheckRule } from '@/domain/check'
import { messages as chinese } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  indicators: [
    { id: 'total', name: { zh: '主动公开条数', en: '' } },
    { id: 'part', name: { zh: '工作动态', en: '' } },
    { id: 'rest', name: { zh: '部门文件', en: '' } },
    { id: 'rate', name: { zh: '持证率', en: '' }, kind: 'rate' },
  ],
  rows: [['东镇', 2022, 'total', '37']],
})

function tell(rule: CheckRule, figures: [string, number | null][], expected: number | null = null): string {
  const check: CheckResult = { rule, outcome: 'flag', town: 0, year: 0, expected, figures: figures.map(([indicator, value]) => ({ indicator, value })) }
  return describeCheck(check, dataset, { lang: 'zh', messages: chinese })
}

describe('describeCheck', () => {
  it('shows the sum', () => {
    expect(tell('parts_add_up', [['total', 37], ['part', 30], ['rest', 6]], 36)).toBe('主动公开条数 37，而各项（工作动态 30、部门文件 6）相加为 36，两者不符。')
  })

  it('leaves out the parts that the report does not give', () => {
    expect(tell('parts_add_up', [['total', 37], ['part', 40], ['rest', null]])).toBe('主动公开条数 37，而其中各项（工作动态 40）相加已超过这个数。')
  })

  it('writes rates as such', () => {
    expect(tell('rate_matches_parts', [['rate', 60], ['part', 30], ['rest', 60]], 50)).toBe('持证率 60%，按工作动态 30、部门文件 60计算应为 50%。')
  })
})
