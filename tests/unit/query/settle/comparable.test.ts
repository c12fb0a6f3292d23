import { describe, expect, it } from 'vitest'
import { comparableIndicators, townsWithFigure } from '@/query/settle/comparable'
import { buildTestDataset, testIndicator } from '../../buildTestDataset'

const dataset = buildTestDataset({
  indicators: ['案件', '检查', '调解', '资料'],
  rows: [
    ['甲', 2022, '案件', '1'], ['甲', 2023, '案件', '2'], ['乙', 2023, '案件', '“若干”'],
    ['甲', 2023, '检查', '1'], ['乙', 2022, '检查', '无'],
    ['甲', 2023, '调解', '1'], ['乙', 2023, '调解', '≥2'], ['丙', 2023, '调解', '3?'],
    ['甲', 2023, '资料', '1'], ['丙', 2023, '资料', '4'], ['丁', 2023, '资料', 'reported'],
  ],
})

describe('comparable indicators', () => {
  it('are reported in figures by two or more towns, most towns first', () => {
    expect(comparableIndicators(dataset).map(({ id }) => id)).toEqual(['调解', '检查', '资料'])
  })

  it.each([['案件', 1], ['检查', 2], ['调解', 3], ['资料', 2]])('%s is reported by %i towns, whatever the years', (id, towns) => {
    expect(townsWithFigure(dataset, dataset.indicatorIndex.get(id)!)).toBe(towns)
  })

  it('none reports what the data does not have', () => {
    expect(townsWithFigure(dataset, testIndicator({ id: '新' }))).toBe(0)
  })
})
