import { describe, expect, it } from 'vitest'
import { drawNames } from '@/charts/distribution/drawNames'
import { layOutStrips } from '@/charts/distribution/layOutStrips'
import { textWidth } from '@/charts/labels/measureText'
import { describe as describeChart } from '@/charts/describe'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf, ZH } from '../drawnTable'

const figures = [40, 41, 44, 48, 52, 56, 61, 67]
const dataset = buildTestDataset({ rows: figures.map((figure, i) => [`禾丰${'甲乙丙丁戊己庚辛'[i]}乡`, 2024, '件', String(figure)]) })
const table = tableOf(dataset, { chart: 'distribution', indicators: ['件'] })

describe('drawNames', () => {
  it('runs no line through a name', () => {
    const context = contextOf()
    const [panel] = layOutStrips(table, context).panels
    const shapes = drawNames(panel!, { table, context }, (x) => [x * 6, 300])
    const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape.points] : []))
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [{ text: shape.text, y: shape.y, from: shape.x - textWidth(shape.text, shape.size) / 2, to: shape.x + textWidth(shape.text, shape.size) / 2 }] : []))
    const struck = texts.filter(({ y, from, to }) => lines.some(([top]) => top !== undefined && top[0] > from && top[0] < to && top[1] < y))
    expect(texts.length).toBe(5)
    expect(struck.map(({ text }) => text)).toEqual([])
  })

  it('is said to leave names out, with the way to see them', () => {
    expect(describeChart(table, ZH).notes).toContain('没有标名的点，在网页上指向它即显示名称。')
  })
})
