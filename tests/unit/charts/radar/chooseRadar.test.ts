import { describe, expect, it } from 'vitest'
import type { RadarSeriesOption } from 'echarts/charts'
import { buildRadar } from '@/charts/radar/buildRadar'
import { chooseRadar } from '@/charts/radar/radarChoice'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

const INDICATORS = ['a', 'b', 'c', 'd']
const dataset = buildTestDataset({
  indicators: INDICATORS,
  rows: [
    ['甲', 2023, 'a', '1'], ['甲', 2023, 'b', '2'], ['甲', 2023, 'c', '3'], ['甲', 2023, 'd', '4'],
    ['乙', 2023, 'a', '5'], ['乙', 2023, 'b', '≥6'], ['乙', 2023, 'c', '无'], ['乙', 2023, 'd', '“多”'],
    ['丙', 2023, 'a', '“多”'],
  ],
})
const table = tableOf(dataset, { chart: 'radar', indicators: INDICATORS })

describe('chooseRadar', () => {
  it('keeps the axes that every drawn town reports, and the towns with a figure', () => {
    expect(chooseRadar(table)).toEqual({ rows: [0, 1], series: [0, 1, 2], leftOut: [3], omitted: 0 })
  })

  it('draws eight towns at most, the highlighted first', () => {
    const towns = Array.from({ length: 11 }, (_, i) => `镇${i}`)
    const many = buildTestDataset({ rows: towns.flatMap((town) => ['a', 'b', 'c'].map((id) => [town, 2023, id, '5'] as const)) })
    const { rows, omitted } = chooseRadar(tableOf(many, { chart: 'radar', indicators: ['a', 'b', 'c'], highlight: ['镇10'] }))
    expect([rows, omitted]).toEqual([[10, 0, 1, 2, 3, 4, 5, 6], 3])
  })
})

describe('buildRadar', () => {
  it('never hands a missing value to ECharts', () => {
    const { series } = buildRadar(table, contextOf()).option
    const { data } = series.find(({ type }) => type === 'radar') as RadarSeriesOption
    expect(data).toMatchObject([{ name: '甲 2023', value: [1, 2, 3] }, { name: '乙 2023', value: [5, 6, 0] }])
  })
})
