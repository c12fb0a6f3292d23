import { describe, expect, it } from 'vitest'
import { barItems } from '@/charts/bar/barItems'
import { planPanels } from '@/charts/panels/panels'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { manyTowns } from '../../../gallery/examples/manyTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

/** The lines of the first panel, each as it is read from left to right. */
function lines(dataset: Dataset, view: Partial<View>): string[] {
  const context = contextOf()
  const table = tableOf(dataset, view)
  const [panel] = planPanels(table, context.locale).panels
  if (panel === undefined) return []
  return barItems(table, panel, context).map((item) => {
    if (item.kind !== 'line') return item.kind === 'break' ? `… ${item.text}` : '——'
    return [item.name, item.year, item.region, item.period, item.label, item.words].filter((part) => part !== '').join(' ')
  })
}

describe('barItems', () => {
  it('gives every town a line, with a figure or with words', () => {
    expect(lines(fiveTowns(), { indicators: ['publicity_materials'] })).toEqual([
      '荫城镇 2022 山西 上党 ≥5,000',
      '松源镇 2023 广东 梅县 — 未提及',
      '大张楼镇 2022 山东 嘉祥 — 未提及',
      '东庄镇 2021 福建 秀屿 只有文字：“数万份”',
      '皇宫镇 2023 新疆 乌苏 ≥1,500',
    ])
  })

  it('tells zero said so from silence', () => {
    expect(lines(fiveTowns(), { indicators: ['admin_coercion_cases'] }).slice(0, 2)).toEqual(['荫城镇 2022 山西 上党 — 未提及', '松源镇 2023 广东 梅县 0 报告说明无'])
  })

  it('rules off what has no rank', () => {
    expect(lines(fiveTowns(), { indicators: ['info_disclosed'], sort: '-value' }).map((line) => line.split(' ')[0])).toEqual(['荫城镇', '松源镇', '东庄镇', '——', '大张楼镇', '皇宫镇'])
  })

  it('marks part of a year', () => {
    expect(lines(fiveTowns(), { indicators: ['enforcement_actions'] })[0]).toBe('荫城镇 2022 山西 上党 7月起 ≥30')
  })

  it('groups the years of a town under one name, gaps in their place', () => {
    const dataset = buildTestDataset({ rows: [['甲镇', 2021, '案件', '12'], ['甲镇', 2023, '案件', '15'], ['乙镇', 2022, '案件', '7']] })
    const span = { kind: 'span', from: 'earliest', to: 'latest' } as const
    expect(lines(dataset, { indicators: ['案件'], years: span, missing: 'gap' })).toEqual(['甲镇 2021 12', '2022 无该年报告', '2023 15', '乙镇 2021 无该年报告', '2022 7', '2023 无该年报告'])
  })

  it('names the lines of a town by indicator, or by year', () => {
    const [first] = lines(fiveTowns(), { indicators: ['info_disclosed', 'disputes_resolved'], facet: 'town' })
    expect(first).toBe('主动公开政府信息条数 199')
    expect(lines(fiveTowns(), { indicators: ['info_disclosed'], facet: 'town' })).toEqual(['2022 199'])
  })

  it('keeps both ends of a long list, the highlighted, and says how many lie between', () => {
    const shown = lines(manyTowns(300), { indicators: ['disputes'], sort: '-value', highlight: ['100000120'] })
    expect(shown.filter((line) => line.startsWith('…'))).toEqual(['… 其间另有164个未画出', '… 其间另有79个未画出', '… 另有30个没有数值，未逐一画出'])
    expect(shown.some((line) => line.startsWith('第121镇 '))).toBe(true)
    expect(shown.length).toBeLessThan(40)
  })
})
