import { describe, expect, it } from 'vitest'
import { drawGaps } from '@/charts/line/drawGaps'
import { layOutLines } from '@/charts/line/layOutLines'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

const dataset = buildTestDataset({
  rows: [['甲', 2019, '件', '3'], ['甲', 2021, '件', '“多次”'], ['甲', 2022, '件', '5'], ['乙', 2023, '件', '2']],
  reports: [['甲', 2020]],
})

function words(width: number, lang: 'zh' | 'en' = 'zh'): string[] {
  const table = tableOf(dataset, { chart: 'line', indicators: ['件'], towns: ['甲'], years: { kind: 'span', from: 'earliest', to: 'latest' } })
  const context = contextOf(lang, { width })
  const [panel] = layOutLines(table, context).panels
  return drawGaps(panel!, { table, context }, (x, y) => [x, y]).map((shape) => (shape.kind === 'text' ? shape.text : ''))
}

describe('drawGaps', () => {
  it('says why a year has no figure', () => {
    expect(words(640)).toEqual(['未提及', '“多次”', '无报告'])
  })

  it('never says of silence that it is words, however narrow', () => {
    expect(words(260, 'en')).toEqual(['—', '／'])
  })

  it('writes a zero that a log axis has no place for as the figure it is', () => {
    const zeros = buildTestDataset({ rows: [['甲', 2021, '件', '20'], ['甲', 2022, '件', '0'], ['甲', 2023, '件', '无']] })
    const table = tableOf(zeros, { chart: 'line', indicators: ['件'], scale: 'log', years: { kind: 'span', from: 'earliest', to: 'latest' } })
    const context = contextOf()
    const [panel] = layOutLines(table, context).panels
    expect(drawGaps(panel!, { table, context }, (x, y) => [x, y]).map((shape) => (shape.kind === 'text' ? shape.text : ''))).toEqual(['0', '0'])
  })
})
