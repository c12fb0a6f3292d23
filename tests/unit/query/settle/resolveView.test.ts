import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { resolveView } from '@/query/settle/resolveView'
import { buildTestDataset } from '../../buildTestDataset'
import { fiveTowns } from '../fiveTowns'

function resolve(change: ViewChange) {
  return resolveView(fiveTowns, patchView(DEFAULT_VIEW, change))
}

const ids = (change: ViewChange) => resolve(change).indicators.map(({ id }) => id)
const townsOf = (change: ViewChange) => Array.from(resolve(change).towns, (town) => fiveTowns.towns[town]?.name)
const SPAN = { kind: 'span', from: 'earliest', to: 'latest' } as const

describe('indicators', () => {
  it.each([
    ['the first comparable count where none is chosen', {}, ['案件']],
    ['within the themes shown', { themes: ['普法'] }, ['资料']],
    ['of all themes where none is known', { themes: ['没有'] }, ['案件']],
    ['a mention where a theme has nothing else', { themes: ['weaknesses'] }, ['力量不足']],
    ['what is chosen, in its order, each once', { indicators: ['检查', '案件', '检查'] }, ['检查', '案件']],
    ['what is known of it', { indicators: ['没有', '检查'] }, ['检查']],
    ['the default where nothing is known', { indicators: ['没有'] }, ['案件']],
  ])('%s', (_, change, expected) => {
    expect(ids(change)).toEqual(expected)
  })

  it('prefers most towns, counts before rates, and denominators last', () => {
    const dataset = buildTestDataset({
      indicators: ['population', { id: '合格率', kind: 'rate' }, '案件', '检查'],
      rows: ['甲', '乙', '丙'].flatMap((town) => [[town, 2023, 'population', '9'], [town, 2023, '合格率', '9'], [town, 2023, '检查', '9']] as const),
    })
    expect(resolveView(dataset, DEFAULT_VIEW).indicators.map(({ id }) => id)).toEqual(['检查'])
  })

  it.each([
    ['a rate where no count is comparable', ['甲', '乙'].flatMap((town) => [[town, 2023, 'villages', '9'], [town, 2023, '合格率', '9']] as const), '合格率'],
    ['a denominator where nothing else is', ['甲', '乙'].map((town) => [town, 2023, 'villages', '9'] as const), 'villages'],
    ['what one town reports where nothing is comparable', [['甲', 2023, '检查', '9']] as const, '检查'],
    ['the first where nothing is reported in figures', [['甲', 2023, '检查', '“若干”']] as const, 'villages'],
  ])('%s', (_, rows, id) => {
    const dataset = buildTestDataset({ indicators: ['villages', { id: '合格率', kind: 'rate' }, '案件', '检查'], rows })
    expect(resolveView(dataset, DEFAULT_VIEW).indicators.map((indicator) => indicator.id)).toEqual([id])
  })

  it('are none where the data has none', () => {
    expect(resolveView(buildTestDataset({ reports: [['甲', 2023]] }), DEFAULT_VIEW).indicators).toEqual([])
  })
})

describe('towns', () => {
  it.each([
    ['all', {}, ['东镇', '西镇', '南乡', '北乡']],
    ['none', { towns: 'none' }, []],
    ['listed, in data order', { towns: ['120101201', '110101101'] }, ['东镇', '南乡']],
    ['the known of a list', { towns: ['999999999', '110101101'] }, ['东镇']],
    ['all where none of a list is known', { towns: ['999999999'] }, ['东镇', '西镇', '南乡', '北乡']],
    ['none of an empty list', { towns: [] }, []],
    ['a province by the beginning of its code', { regions: ['12'] }, ['南乡', '北乡']],
    ['a county by its name', { regions: ['西县'] }, ['西镇']],
    ['a prefecture and a county', { regions: ['河市', '110101'] }, ['东镇', '南乡', '北乡']],
    ['listed towns within a region', { towns: ['110101101', '120101201'], regions: ['水省'] }, ['南乡']],
    ['everywhere where no region is known', { regions: ['35', '海市'] }, ['东镇', '西镇', '南乡', '北乡']],
  ] as const)('%s', (_, change: ViewChange, expected) => {
    expect(townsOf(change)).toEqual(expected)
  })

  it('are brought forward where they are known', () => {
    expect(resolve({ highlight: ['110102101', '999999999'] }).highlight).toEqual(new Set([1]))
  })
})

describe('years', () => {
  it.each([
    ['the latest report of each town', {}, { kind: 'latest', years: [0, 1] }],
    ['of the towns chosen only', { towns: ['110102101'] }, { kind: 'latest', years: [1] }],
    ['all for a line', { chart: 'line' }, { kind: 'span', years: [0, 1] }],
    ['a span', { years: { kind: 'span', from: 2022, to: 'latest' } }, { kind: 'span', years: [1] }],
    ['a span backwards', { years: { kind: 'span', from: 2030, to: 2000 } }, { kind: 'span', years: [0, 1] }],
    ['a span outside the data', { years: { kind: 'span', from: 1990, to: 1999 } }, { kind: 'span', years: [] }],
  ] as const)('%s', (_, change: ViewChange, expected) => {
    expect(resolve(change).years).toEqual(expected)
  })
})

describe('chart', () => {
  it.each([
    ['one indicator', { indicators: ['案件'] }, 'bar'],
    ['one indicator over years in which a town reports it twice', { indicators: ['案件'], years: SPAN }, 'line'],
    ['over years, but no town reports it twice', { indicators: ['检查'], years: SPAN }, 'bar'],
    ['a span of one year', { indicators: ['案件'], years: { kind: 'span', from: 2022, to: 2022 } }, 'bar'],
    ['two indicators that too few report together', { indicators: ['案件', '检查'] }, 'heatmap'],
    ['a mention', { indicators: ['机制'] }, 'heatmap'],
    ['three indicators', { indicators: ['案件', '检查', '资料'] }, 'heatmap'],
    ['as chosen, also where it does not suit', { indicators: ['案件'], chart: 'radar' }, 'radar'],
  ] as const)('%s', (_, change: ViewChange, expected) => {
    expect(resolve(change).chart).toBe(expected)
  })

  it('is a scatter plot of two indicators that three towns report together', () => {
    const rows = ['甲', '乙', '丙'].flatMap((town) => [[town, 2023, '案件', '1'], [town, 2023, '检查', '2']] as const)
    const view = patchView(DEFAULT_VIEW, { indicators: ['案件', '检查'] })
    expect(resolveView(buildTestDataset({ rows }), view).chart).toBe('scatter')
  })
})
