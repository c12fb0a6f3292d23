import { describe, expect, it } from 'vitest'
import { barExtent, barUnits } from '@/charts/bar/barScale'
import { planPanels } from '@/charts/panels/panels'
import type { View } from '@/domain/view'
import { buildTestDataset } from '../../buildTestDataset'
import { tableOf, ZH } from '../drawnTable'

const dataset = buildTestDataset({
  indicators: [{ id: '件', unit: { zh: '件', en: '' } }, { id: '案', unit: { zh: '件', en: '' } }, { id: '人', unit: { zh: '人', en: '' } }],
  rows: [['甲', 2023, '件', '10–40'], ['乙', 2023, '件', '20'], ['甲', 2023, '案', '90'], ['甲', 2023, '人', '5000']],
})

const extents = (view: Partial<View>) => {
  const table = tableOf(dataset, view)
  const { panels } = planPanels(table, ZH)
  return panels.map((panel) => barExtent(table, panel, panels))
}

describe('barExtent', () => {
  it('runs from zero to the largest figure, upper ends of ranges included', () => {
    expect(extents({ indicators: ['件'] })).toEqual([{ min: 0, max: 40 }])
  })

  it('is shared between panels of one unit, unless each has its own', () => {
    const indicators = ['件', '案', '人']
    expect(extents({ indicators, facet: 'indicator' }).map(({ max }) => max)).toEqual([90, 90, 5000])
    expect(extents({ indicators, facet: 'indicator', axis: 'own' }).map(({ max }) => max)).toEqual([40, 90, 5000])
  })

  it('starts at zero whatever scale is asked for', () => {
    expect(extents({ indicators: ['件'], chart: 'bar', scale: 'log' })).toEqual([{ min: 0, max: 40 }])
  })
})

describe('barUnits', () => {
  it('lets lengths compare within an indicator only, where a panel mixes them', () => {
    const table = tableOf(dataset, { indicators: ['件', '人'], facet: 'town' })
    const [panel] = planPanels(table, ZH).panels
    expect([...barUnits(table, panel!)]).toEqual([[0, 40], [1, 5000]])
  })
})
