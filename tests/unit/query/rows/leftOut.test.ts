import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/dataset'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { leftOut } from '@/query/rows/leftOut'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../buildTestDataset'

const county = buildTestDataset({
  towns: ['东镇', '西镇', '南乡', '北乡'],
  indicators: ['案件', '检查', { id: '机制', kind: 'mention' }],
  rows: [
    ['东镇', 2021, '案件', '12'],
    ['东镇', 2022, '案件', '“数万”'],
    ['东镇', 2023, '检查', '7'],
    ['西镇', 2022, '案件', 'withheld'],
    ['南乡', 2022, '机制', 'planned'],
  ],
})

/** Reason, indicator and “town years…” of each group. */
function told(dataset: Dataset, change: ViewChange): unknown {
  const view = patchView(DEFAULT_VIEW, change)
  return leftOut(runView(dataset, view)).map(({ state, indicator, towns }) => [
    state,
    indicator?.id ?? null,
    towns.map(({ town, years }) => [dataset.towns[town]?.name, ...years.map((year) => dataset.years[year])].join(' ')),
  ])
}

const SPAN = { kind: 'span', from: 'earliest', to: 'latest' } as const
const overYears = [
  ['vague', '案件', ['东镇 2022']],
  ['withheld', '案件', ['西镇 2022']],
  ['not_mentioned', '案件', ['东镇 2023', '南乡 2022']],
  ['no_report', null, ['西镇 2021 2023', '南乡 2021 2023', '北乡 2021 2022 2023']],
]

describe('leftOut', () => {
  it('groups the latest reports by reason', () => {
    expect(told(county, { indicators: ['案件'] })).toEqual([
      ['withheld', '案件', ['西镇 2022']],
      ['not_mentioned', '案件', ['东镇 2023', '南乡 2022']],
      ['no_report', null, ['北乡 2023']],
    ])
  })

  it.each(['list', 'gap', 'hide'] as const)('tells the same of a span whether missing cells are shown as %s', (missing) => {
    expect(told(county, { indicators: ['案件'], years: SPAN, missing })).toEqual(overYears)
  })

  it('does not depend on the order shown', () => {
    expect(told(county, { indicators: ['案件'], years: SPAN, sort: '-value' })).toEqual(overYears)
  })

  it('speaks of each indicator, and of missing reports once', () => {
    expect(told(county, { indicators: ['检查', '机制'], towns: ['东镇', '南乡', '北乡'] })).toEqual([
      ['not_mentioned', '检查', ['南乡 2022']],
      ['not_mentioned', '机制', ['东镇 2023']],
      ['no_report', null, ['北乡 2023']],
    ])
  })
})
