import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { indicatorReport } from '@/query/reports/indicatorReport'
import { buildTestDataset, testIndicator } from '../../buildTestDataset'
import { fiveTowns, placeName } from '../fiveTowns'

describe('indicatorReport', () => {
  it('sorts the reports by what they say of an indicator', () => {
    const { cells, withoutReport } = indicatorReport(fiveTowns, DEFAULT_VIEW, fiveTowns.indicatorIndex.get('检查')!)
    expect(Object.fromEntries(Object.entries(cells).map(([name, list]) => [name, Array.from(list, placeName)]))).toEqual({
      figure: ['东镇 2022'],
      words: ['西镇 2022'],
      mention: [],
      otherwise: ['南乡 2021'],
      not_mentioned: ['东镇 2021'],
    })
    expect([...withoutReport]).toEqual([3])
  })

  it('finds nothing said of an indicator that no report has', () => {
    const { cells, wordings, tree } = indicatorReport(fiveTowns, DEFAULT_VIEW, testIndicator({ id: '新' }))
    expect([cells.not_mentioned.length, wordings, tree]).toEqual([4, [], null])
  })

  it('lists the wordings seen, the most frequent first, within the view', () => {
    const dataset = buildTestDataset({
      rows: [['甲', 2023, '案件', '1', '办案一件'], ['乙', 2023, '案件', '2', '办案二件'], ['丙', 2023, '案件', '2', '办案二件'], ['丁', 2023, '案件', '3', '办案三件']],
    })
    const view = patchView(DEFAULT_VIEW, { towns: ['甲', '乙', '丙'] })
    expect(indicatorReport(dataset, view, dataset.indicators[0]!).wordings).toEqual([
      { text: '办案二件', cells: [1, 2] },
      { text: '办案一件', cells: [0] },
    ])
  })
})
