import { describe, expect, it } from 'vitest'
import { drawLabels } from '@/charts/line/drawLabels'
import { layOutLines } from '@/charts/line/layOutLines'
import type { View } from '@/domain/view'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

const dataset = buildTestDataset({ rows: [['甲', 2021, '件', '30'], ['甲', 2022, '件', '60'], ['甲', 2024, '件', '0'], ['乙', 2022, '件', '20'], ['乙', 2024, '件', '40']] })

function drawn(view: Partial<View> = {}, still = false) {
  const table = tableOf(dataset, { chart: 'line', indicators: ['件'], years: { kind: 'span', from: 'earliest', to: 'latest' }, ...view })
  const context = { ...contextOf(), still }
  const panel = layOutLines(table, context).panels[0]!
  const shapes = drawLabels(panel, () => context.theme.towns[0]!, { table, context, place: (x, y) => [x * 10, 300 - y] })
  return { names: shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])), stubs: shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points] : [])), edge: panel.plot.left + panel.plot.width }
}

describe('drawLabels', () => {
  it('leads to the names outside the plot only', () => {
    const { stubs, edge } = drawn()
    expect(stubs.length).toBe(2)
    expect(stubs.flat().every(([x]) => x > edge)).toBe(true)
  })

  it('gives the year of a line that ends before the axis does', () => {
    expect(drawn().names).toEqual(['甲', '乙'])
    expect(drawn({ scale: 'log' }).names).toEqual(['甲 2022', '乙'])
  })

  it('gives the last figure too where nothing can be pointed at', () => {
    expect(drawn({}, true).names).toEqual(['甲：0', '乙：40'])
    expect(drawn({ scale: 'log' }, true).names).toEqual(['甲 2022：60', '乙：40'])
  })
})
