import { describe, expect, it } from 'vitest'
import { buildLine } from '@/charts/line/buildLine'
import type { MarkSeriesOption } from '@/charts/builder'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

const dataset = buildTestDataset({
  rows: [['甲', 2019, '件', '3'], ['甲', 2020, '件', '4'], ['甲', 2022, '件', '≥5'], ['乙', 2022, '件', '8']],
})

const built = (view = {}) => buildLine(tableOf(dataset, { chart: 'line', indicators: ['件'], years: { kind: 'span', from: 'earliest', to: 'latest' }, ...view }), contextOf()).option

describe('buildLine', () => {
  it('puts every calendar year on the axis and breaks the line where one is missing', () => {
    const { xAxis, series } = built()
    expect(xAxis[0]?.['data']).toEqual(['2019', '2020', '2021', '2022'])
    const lines = series.filter(({ type }) => type === 'line')
    expect(lines.map(({ data }) => data)).toEqual([[3, 4, null, 5], [null, null, null, 8]])
    expect(lines.every((line) => 'connectNulls' in line && line.connectNulls === false)).toBe(true)
  })

  it('draws a dot for every figure, of a single year too', () => {
    const dots = built().series.find(({ id }) => id.startsWith('dots:')) as MarkSeriesOption
    expect(dots.data.map((item) => ('cell' in item ? `${item.name} ${item.cell.year}` : ''))).toEqual(['甲 2019', '甲 2020', '甲 2022', '乙 2022'])
  })

  it('gives each town a panel where asked', () => {
    expect(built({ facet: 'town' }).grid.map(({ id }) => id)).toEqual(['grid:甲', 'grid:乙'])
  })
})
