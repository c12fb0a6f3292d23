import { describe, expect, it } from 'vitest'
import type { Dataset } from '@/domain/dataset'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { chartFits } from '@/query/fit/chartFit'
import type { TestRow } from '../../buildTestDataset'
import { buildTestDataset } from '../../buildTestDataset'

const YEARS = { kind: 'span', from: 'earliest', to: 'latest' } as const

/** The kinds that do not fit, with their reasons and counts. */
function misfits(dataset: Dataset, change: ViewChange): Record<string, unknown> {
  const fits = chartFits(dataset, patchView(DEFAULT_VIEW, change)).filter(({ fits }) => !fits)
  return Object.fromEntries(fits.map(({ kind, reason, values }) => [kind, [reason, values]]))
}

const towns = ['甲', '乙', '丙', '丁', '戊', '己', '庚']
const everywhere = (indicator: string, year: number): TestRow[] => towns.map((town, i) => [town, year, indicator, String(i + 1)])

const wide = buildTestDataset({
  indicators: ['案件', '检查', '调解', { id: '机制', kind: 'mention' }],
  rows: [...everywhere('案件', 2023), ...everywhere('检查', 2023), ...everywhere('调解', 2023), ['甲', 2022, '案件', '3'], ['甲', 2023, '机制', 'stated']],
})

describe('chartFits', () => {
  it('offers every kind where there is enough of everything', () => {
    expect(misfits(wide, { indicators: ['案件', '检查', '调解'], towns: towns.slice(0, 6) })).toEqual({})
  })

  it.each([
    ['one indicator', { indicators: ['案件'] }, {
      scatter: ['needs_two_indicators', { indicators: 1 }],
      radar: ['needs_three_indicators', { indicators: 1 }],
    }],
    ['seven towns on a radar', { indicators: ['案件', '检查', '调解'] }, { radar: ['too_many_towns', { towns: 7, most: 6 }] }],
    ['one town on a radar', { indicators: ['案件', '检查', '调解'], towns: ['甲'] }, {
      scatter: ['too_few_points', { points: 1, needed: 3 }],
      radar: ['too_few_towns', { towns: 1, needed: 2 }],
      distribution: ['too_few_figures', { figures: 1, needed: 5 }],
    }],
    ['no two reports of a town', { indicators: ['案件', '检查', '调解'], towns: ['乙', '丙'] }, {
      line: ['no_repeated_reports', { towns: 0, of: 2 }],
      scatter: ['too_few_points', { points: 2, needed: 3 }],
      distribution: ['too_few_figures', { figures: 2, needed: 5 }],
    }],
    ['two reports, the figure in one', { indicators: ['检查'], towns: ['甲', '乙', '丙', '丁', '戊'] }, {
      line: ['no_repeated_figures', { towns: 1, of: 5 }],
      scatter: ['needs_two_indicators', { indicators: 1 }],
      radar: ['needs_three_indicators', { indicators: 1 }],
    }],
    ['a single year', { indicators: ['案件'], years: { kind: 'span', from: 2023, to: 2023 } }, {
      line: ['needs_two_years', { years: 1 }],
      scatter: ['needs_two_indicators', { indicators: 1 }],
      radar: ['needs_three_indicators', { indicators: 1 }],
    }],
    ['no town', { indicators: ['案件'], towns: 'none' }, Object.fromEntries(['bar', 'line', 'scatter', 'heatmap', 'radar', 'distribution'].map((kind) => [kind, ['no_towns', {}]]))],
    ['a mention', { indicators: ['机制'] }, Object.fromEntries(['bar', 'line', 'scatter', 'radar', 'distribution'].map((kind) => [kind, ['only_mentions', {}]]))],
  ] as const)('%s', (_, change: ViewChange, expected) => {
    expect(misfits(wide, change)).toEqual(expected)
  })

  it('wants three indicators on a radar that every drawn town reports', () => {
    const dataset = buildTestDataset({
      rows: [
        ['甲', 2023, '案件', '1'], ['甲', 2023, '检查', '2'], ['甲', 2023, '调解', '3'],
        ['乙', 2023, '案件', '1'], ['乙', 2023, '检查', '“若干”'], ['乙', 2023, '调解', '无'],
      ],
      reports: [['丙', 2023]],
    })
    expect(misfits(dataset, { indicators: ['案件', '检查', '调解'], years: YEARS }).radar).toEqual(['too_few_shared_indicators', { shared: 2, needed: 3 }])
  })

  it('counts what is left after normalising', () => {
    expect(misfits(wide, { indicators: ['案件'], per: 'village' }).distribution).toEqual(['too_few_figures', { figures: 0, needed: 5 }])
  })

  it('says so where the data has no indicator', () => {
    expect(misfits(buildTestDataset({ reports: [['甲', 2023]] }), {}).bar).toEqual(['no_indicators', {}])
  })
})

describe('a line', () => {
  it('is found in the last of hundreds of towns', () => {
    const many = Array.from({ length: 600 }, (_, i): TestRow => [`镇${i}`, 2023, '案件', '1'])
    const single = buildTestDataset({ rows: many, years: [2022] })
    expect(misfits(single, { indicators: ['案件'] }).line).toEqual(['no_repeated_reports', { towns: 0, of: 600 }])
    const repeated = buildTestDataset({ rows: [...many, ['镇599', 2022, '案件', '1']] })
    expect(misfits(repeated, { indicators: ['案件'] }).line).toBeUndefined()
  })
})
