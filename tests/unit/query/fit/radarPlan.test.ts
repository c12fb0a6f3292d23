import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { radarPlan } from '@/query/fit/radarPlan'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../buildTestDataset'

describe('radarPlan', () => {
  it('draws the towns with a figure over what all of them report, and names the rest', () => {
    const dataset = buildTestDataset({
      towns: ['甲', '乙', '丙'],
      indicators: ['案件', '检查', '调解', { id: '机制', kind: 'mention' }],
      rows: [
        ['甲', 2023, '案件', '1'], ['甲', 2023, '检查', '≥2'], ['甲', 2023, '机制', 'stated'],
        ['乙', 2023, '案件', '无'], ['乙', 2023, '检查', '4'], ['乙', 2023, '调解', '5'],
        ['丙', 2023, '案件', '“若干”'], ['丙', 2023, '机制', 'stated'],
      ],
    })
    const { rows, series, leftOut } = radarPlan(runView(dataset, patchView(DEFAULT_VIEW, { indicators: ['案件', '机制', '检查', '调解'] })))
    const ids = (list: typeof series) => list.map(({ indicator }) => indicator.id)
    expect([rows, ids(series), ids(leftOut)]).toEqual([[0, 1], ['案件', '检查'], ['机制', '调解']])
  })
})
