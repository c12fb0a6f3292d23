import { describe, expect, it } from 'vitest'
import { reportSums } from '@/components/indicator/reportSums'
import { planSilence } from '@/components/indicator/silencePlan'
import type { CheckResult } from '@/domain/check'
import type { Indicator } from '@/domain/indicator'
import { DEFAULT_VIEW } from '@/domain/view'
import { indicatorReport } from '@/query/reports/indicatorReport'
import { buildTestDataset } from '../../unit/buildTestDataset'

const check = (outcome: CheckResult['outcome'], values: readonly (number | null)[]): CheckResult => ({
  rule: 'parts_add_up', outcome, town: 0, year: 0, expected: null,
  figures: ['总', '甲项', '乙项'].map((indicator, i) => ({ indicator, value: values[i] ?? null })),
})

describe('reportSums', () => {
  it('reads the sums that were checked, with the parts that are not given', () => {
    const dataset = buildTestDataset({
      indicators: [{ id: '总' }, { id: '甲项', partOf: '总' }, { id: '乙项', partOf: '总' }],
      rows: [['镇', 2023, '总', '3']],
      checks: [check('pass', [3, 1, 2]), check('not_checkable', [3, 1, null]), check('flag', [null, 1, 2]), { ...check('pass', [3, 1, 2]), rule: 'likely_slip' }],
    })
    const told = reportSums(dataset, '总').map(({ total, outcome, parts }) => [total, outcome, parts.map(({ indicator, value }) => [indicator.id, value])])
    expect(told).toEqual([
      [3, 'pass', [['甲项', 1], ['乙项', 2]]],
      [3, 'not_checkable', [['甲项', 1], ['乙项', null]]],
    ])
    expect(reportSums(dataset, '甲项')).toEqual([])
  })
})

describe('planSilence', () => {
  it('tells who gives no figure by reason, each town once with its years', () => {
    const dataset = buildTestDataset({
      towns: ['无报告镇'],
      rows: [
        ['有数镇', 2023, '数', '1'],
        ['文字镇', 2023, '数', '“数万”'],
        ['保密镇', 2022, '数', 'withheld'],
      ],
      reports: [['沉默镇', 2022], ['沉默镇', 2023], ['有数镇', 2022]],
    })
    const report = indicatorReport(dataset, DEFAULT_VIEW, dataset.indicators[0] as Indicator)
    const told = planSilence(dataset, report).map(({ why, towns }) => [why, towns.map(({ town, years }) => `${dataset.towns[town]?.name} ${years.map((year) => dataset.years[year]).join(' ')}`.trim())])
    expect(told).toEqual([
      ['words', ['文字镇 2023']],
      ['otherwise', ['保密镇 2022']],
      ['not_mentioned', ['有数镇 2022', '沉默镇 2022 2023']],
      ['no_report', ['无报告镇']],
    ])
  })
})
