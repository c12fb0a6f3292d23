import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../buildTestDataset'
import { showTable } from './showTable'

const county = buildTestDataset({
  towns: ['东镇', '西镇', '南乡', '北乡'],
  rows: [
    ['东镇', 2021, '案件', '12'],
    ['东镇', 2022, '案件', '≥50'],
    ['东镇', 2023, '案件', '7'],
    ['西镇', 2021, '案件', '“数万”'],
    ['西镇', 2022, '案件', '无'],
    ['南乡', 2022, '检查', '3–5'],
    ['东镇', 2023, '检查', 'Σ31·'],
  ],
})

function show(change: ViewChange): string[] {
  return showTable(runView(county, patchView(DEFAULT_VIEW, { indicators: ['案件'], ...change })))
}

function gapsOf(change: ViewChange): string[] {
  const { gaps } = runView(county, patchView(DEFAULT_VIEW, { indicators: ['案件'], ...change }))
  return gaps.map(({ town, years }) => [county.towns[town]?.name, ...years.map((year) => county.years[year])].join(' '))
}

const SPAN = { kind: 'span', from: 'earliest', to: 'latest' } as const

describe('rows', () => {
  it('shows each town in the latest year in which we hold its report', () => {
    expect(show({})).toEqual(['东镇 2023 7', '西镇 2022 无', '南乡 2022 not_mentioned', '北乡 2023 no_report'])
  })

  it('shows every report of a span, and one row for a town without any', () => {
    expect(show({ years: SPAN })).toEqual([
      '东镇 2021 12',
      '东镇 2022 ≥50',
      '东镇 2023 7',
      '西镇 2021 vague',
      '西镇 2022 无',
      '南乡 2022 not_mentioned',
      '北乡 2023 no_report',
    ])
    expect(gapsOf({ years: SPAN })).toEqual(['西镇 2023', '南乡 2021 2023', '北乡 2021 2022'])
  })

  it('keeps a place for every town-year where gaps are shown', () => {
    expect(show({ years: SPAN, missing: 'gap', towns: ['西镇', '北乡'] })).toEqual([
      '西镇 2021 vague',
      '西镇 2022 无',
      '西镇 2023 no_report',
      '北乡 2021 no_report',
      '北乡 2022 no_report',
      '北乡 2023 no_report',
    ])
    expect(gapsOf({ years: SPAN, missing: 'gap' })).toEqual([])
  })

  it('hides rows without a figure in any series and keeps what is said to be none', () => {
    expect(show({ years: SPAN, missing: 'hide', indicators: ['案件', '检查'] })).toEqual([
      '东镇 2021 12 not_mentioned',
      '东镇 2022 ≥50 not_mentioned',
      '东镇 2023 7 Σ31·',
      '西镇 2022 无 not_mentioned',
      '南乡 2022 not_mentioned 3–5',
    ])
    expect(gapsOf({ years: SPAN, missing: 'hide' })).toEqual(['西镇 2023', '南乡 2021 2023', '北乡 2021 2022 2023'])
  })

  it('draws no number of a state that carries none', () => {
    const dataset = buildTestDataset({ rows: [['甲', 2023, '案件', '“数万”'], ['乙', 2023, '案件', 'stated'], ['丙', 2023, '案件', 'reported']] })
    dataset.columns.get('案件')?.values.fill(5, 0, 2)
    const view = patchView(DEFAULT_VIEW, { indicators: ['案件'] })
    expect(showTable(runView(dataset, view))).toEqual(['甲 2023 vague', '乙 2023 stated', '丙 2023 reported'])
    expect(showTable(runView(dataset, { ...view, missing: 'hide' }))).toEqual([])
  })

  it.each([
    ['a single year', { kind: 'span', from: 2022, to: 2022 } as const, ['东镇 2022 ≥50', '西镇 2022 无', '南乡 2022 not_mentioned', '北乡 2022 no_report']],
    ['a span beyond the data', { kind: 'span', from: 1999, to: 2000 } as const, []],
  ])('%s', (_, years, rows) => {
    expect(show({ years })).toEqual(rows)
  })

  it('leaves out what is left out by name', () => {
    const { code } = county.towns[0] ?? { code: '' }
    expect(show({ towns: { allBut: [code, '不在数据中'] } })).toEqual(['西镇 2022 无', '南乡 2022 not_mentioned', '北乡 2023 no_report'])
  })

  it('is empty where no town is chosen', () => {
    expect(show({ towns: 'none' })).toEqual([])
  })
})

describe('sorting', () => {
  it.each([
    ['value', ['西镇 2022 无', '东镇 2023 7', '东镇 2021 12', '东镇 2022 ≥50', '西镇 2021 vague', '南乡 2022 not_mentioned', '北乡 2023 no_report'], 4],
    ['-value', ['东镇 2022 ≥50', '东镇 2021 12', '东镇 2023 7', '西镇 2022 无', '西镇 2021 vague', '南乡 2022 not_mentioned', '北乡 2023 no_report'], 4],
    ['name', ['北乡 2023 no_report', '东镇 2021 12', '东镇 2022 ≥50', '东镇 2023 7', '南乡 2022 not_mentioned', '西镇 2021 vague', '西镇 2022 无'], 7],
  ] as const)('by %s: figures in order, the rest after them in data order', (sort, rows, ranked) => {
    const view = patchView(DEFAULT_VIEW, { indicators: ['案件'], years: SPAN, sort })
    const table = runView(county, view)
    expect(showTable(table)).toEqual(rows)
    expect(table.ranked).toBe(ranked)
  })
})

describe('normalising', () => {
  const villages = buildTestDataset({
    indicators: ['案件', { id: '满意率', kind: 'rate' }, { id: 'villages', normalise: [] }],
    rows: [
      ['甲', 2023, '案件', '≥50'], ['甲', 2023, 'villages', '10'], ['甲', 2023, '满意率', '98'],
      ['乙', 2023, '案件', '30'], ['乙', 2023, 'villages', '≥6'],
      ['丙', 2023, '案件', '8'],
      ['丁', 2023, '案件', '无'],
      ['戊', 2023, '案件', '“若干”'], ['戊', 2023, 'villages', '4'],
      ['己', 2023, '案件', '12'], ['己', 2022, 'villages', '4'],
    ],
  })

  it('divides by the denominator of the same town-year and says where there is none', () => {
    const table = runView(villages, patchView(DEFAULT_VIEW, { indicators: ['案件', '满意率', 'villages'], chart: 'table', per: 'village', towns: ['甲', '乙', '丙', '丁', '戊', '己'] }))
    expect(showTable(table)).toEqual([
      '甲 2023 ≥5 98 10',
      '乙 2023 ≤5 not_mentioned ≥6',
      '丙 2023 no_denominator not_mentioned not_mentioned',
      '丁 2023 无 not_mentioned not_mentioned',
      '戊 2023 vague not_mentioned 4',
      '己 2023 no_denominator not_mentioned not_mentioned',
    ])
  })

  it('ranks by what is shown', () => {
    const table = runView(villages, patchView(DEFAULT_VIEW, { indicators: ['案件'], per: 'village', sort: '-value' }))
    expect(showTable(table)).toEqual(['甲 2023 ≥5', '乙 2023 ≤5', '丁 2023 无', '丙 2023 no_denominator', '戊 2023 vague', '己 2023 no_denominator'])
    expect(table.ranked).toBe(3)
  })
})
