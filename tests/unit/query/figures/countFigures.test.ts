import { describe, expect, it } from 'vitest'
import { countFigures } from '@/query/figures/countFigures'
import { buildTestDataset } from '../../buildTestDataset'

const dataset = buildTestDataset({
  indicators: ['案件', '检查', '未报'],
  rows: [
    ['东镇', 2022, '案件', '10'], ['西镇', 2022, '案件', '无'], ['南乡', 2022, '案件', '≥40'],
    ['东镇', 2022, '检查', '“若干”'], ['西镇', 2022, '检查', 'withheld'], ['南乡', 2022, '检查', '7?'],
  ],
})

describe('countFigures', () => {
  it('counts numbers, none and doubtful ones among them; not words, nor what is withheld or not there', () => {
    const all = Uint32Array.of(0, 1, 2)
    expect(['案件', '检查', '未报'].map((id) => countFigures(dataset, all, id))).toEqual([3, 1, 0])
  })

  it('does not count a state that should carry a number and has none', () => {
    const [column] = dataset.columns.values()
    if (column === undefined) throw new Error('no column')
    const values = column.values.slice().fill(NaN, 0, 1)
    const damaged = { ...dataset, columns: new Map([['案件', { ...column, values }]]) }
    expect(countFigures(damaged, Uint32Array.of(0, 1, 2), '案件')).toBe(2)
  })

  it('keeps to the cells, also where others were asked of before', () => {
    expect([Uint32Array.of(0, 1), Uint32Array.of(2), Uint32Array.of()].map((cells) => countFigures(dataset, cells, '检查'))).toEqual([0, 1, 0])
  })
})
