import { describe, expect, it } from 'vitest'
import { planLines } from '@/charts/line/linePlan'
import { neighbours, quartileBand } from '@/charts/line/quartileBand'
import { planPanels } from '@/charts/panels/panels'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { manyTowns } from '../../../gallery/examples/manyTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { tableOf, ZH } from '../drawnTable'

const ALL = { kind: 'span', from: 'earliest', to: 'latest' } as const
const dataset = buildTestDataset({
  rows: [['甲', 2019, '件', '3'], ['甲', 2020, '件', '无'], ['甲', 2022, '件', '≥5'], ['乙', 2021, '件', '“多”'], ['乙', 2022, '件', '8']],
})

function plan(data: Dataset, view: Partial<View>) {
  const table = tableOf(data, { chart: 'line', years: ALL, ...view })
  const [panel] = planPanels(table, ZH).panels
  return { table, panel: panel!, ...planLines(table, panel!, ZH) }
}

describe('planLines', () => {
  it('holds figures only; words and silence are gaps', () => {
    const { lines } = plan(dataset, { indicators: ['件'] })
    expect(lines.map(({ label, points }) => [label, ...points.map(({ year, value }) => `${year} ${value}`)])).toEqual([
      ['甲', '2019 3', '2020 0', '2022 5'],
      ['乙', '2022 8'],
    ])
  })

  it('leaves zero out of a log axis', () => {
    const { lines } = plan(dataset, { indicators: ['件'], scale: 'log' })
    expect(lines[0]?.points.map(({ year }) => year)).toEqual([2019, 2022])
  })

  it('of many towns draws the highlighted before the middle half', () => {
    const { lines, form, omitted, table, panel } = plan(manyTowns(300), { indicators: ['disputes'], highlight: ['100000003'] })
    expect([lines.map(({ label }) => label), form, omitted]).toEqual([['第4镇'], 'few', 299])
    const band = quartileBand(table, panel)
    expect(band.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023])
    expect(band.every(({ lower, median, upper }) => lower <= median && median <= upper)).toBe(true)
  })
})

describe('neighbours', () => {
  it('breaks where a year is missing', () => {
    expect(neighbours([{ year: 2019 }, { year: 2020 }, { year: 2022 }])).toEqual([[{ year: 2019 }, { year: 2020 }], [{ year: 2022 }]])
  })
})
