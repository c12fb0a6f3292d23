import { describe, expect, it } from 'vitest'
import { binPoints, binStep } from '@/charts/scatter/binPoints'
import { planScatter, scatterAxes } from '@/charts/scatter/scatterPlan'
import { valueScale } from '@/charts/scales/valueScale'
import { manyTowns } from '../../../gallery/examples/manyTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { tableOf } from '../drawnTable'

const dataset = buildTestDataset({ rows: [['甲', 2023, 'x', '3'], ['甲', 2023, 'y', '无'], ['乙', 2023, 'x', '5'], ['丙', 2023, 'x', '7'], ['丙', 2023, 'y', '9']] })
const view = { chart: 'scatter', indicators: ['x', 'y'] } as const

describe('planScatter', () => {
  it('draws who gives both figures and counts the rest', () => {
    const { points, omitted, form } = planScatter(tableOf(dataset, view))
    expect([points.map(({ xValue, yValue }) => [xValue, yValue]), omitted, form]).toEqual([[[3, 0], [7, 9]], 1, 'dots'])
  })

  it('leaves zero out of a log axis', () => {
    expect(planScatter(tableOf(dataset, { ...view, scale: 'log' })).rows).toEqual([2])
  })

  it('counts very many in squares and draws the highlighted alone', () => {
    const { form, points, rows } = planScatter(tableOf(manyTowns(3000), { chart: 'scatter', indicators: ['visits', 'disputes'], highlight: ['100000003'] }))
    expect([form, points.length, rows.length > 2000]).toEqual(['bins', 1, true])
  })
})

describe('binPoints', () => {
  it('counts points by square, the last square closed', () => {
    const table = tableOf(dataset, view)
    const [x, y] = scatterAxes(table)!
    const bins = binPoints({ rows: [0, 2], x: { series: x, scale: valueScale([0, 10], 'linear') }, y: { series: y, scale: valueScale([0, 10], 'linear') }, columns: 2, lines: 2 })
    expect(bins).toEqual([{ column: 0, row: 0, count: 1 }, { column: 1, row: 1, count: 1 }])
  })

  it.each([[1, 1000, 0], [4, 1000, 1], [1000, 1000, 4], [1, 1, 0]])('%i of at most %i is step %i', (count, most, step) => {
    expect(binStep(count, most)).toBe(step)
  })
})
