import { describe, expect, it } from 'vitest'
import type { ChartOption, MarkDatum, MarkSeriesOption } from '@/charts/builder'
import { registry } from '@/charts/registry'
import { fiveTowns } from '../../gallery/examples/fiveTowns'
import { contextOf, tableOf } from './drawnTable'

const KINDS = ['bar', 'line', 'scatter', 'heatmap', 'radar', 'distribution'] as const
const INDICATORS = ['info_disclosed', 'disputes_resolved', 'signs']

const marksOf = ({ series }: ChartOption) => series.filter((one): one is MarkSeriesOption => one.type === 'custom').flatMap(({ data }) => data.filter((item): item is MarkDatum => 'cell' in item))

async function build(kind: (typeof KINDS)[number], change = {}) {
  const towns = kind === 'radar' ? ['140404102', '350305101'] : 'all'
  const table = tableOf(fiveTowns(), { chart: kind, indicators: INDICATORS, towns, ...change })
  return (await registry[kind]()).build(table, contextOf('zh', change))
}

describe.each(KINDS)('%s', (kind) => {
  it('gives every mark an address, a name and an id of its own', async () => {
    const { option } = await build(kind)
    const marks = marksOf(option)
    expect(marks.length).toBeGreaterThan(2)
    expect(marks.every(({ cell, name }) => /^\d{9}$/.test(cell.town) && cell.year >= 2021 && name.endsWith('镇'))).toBe(true)
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
  })

  it('gives every series and axis a stable id', async () => {
    const ids = ({ option: { series, xAxis, yAxis, grid } }: Awaited<ReturnType<typeof build>>) => [...series, ...xAxis, ...yAxis, ...grid].map(({ id }) => id)
    const [first, second] = [ids(await build(kind)), ids(await build(kind))]
    expect(first).toEqual(second)
    expect(first.every((id) => id !== '')).toBe(true)
    expect(new Set((await build(kind)).option.series.map(({ id }) => id)).size).toBe((await build(kind)).option.series.length)
  })

  it('leaves speaking to the page and moving to nobody', async () => {
    const { option, height } = await build(kind)
    expect([option.aria.enabled, option.animation]).toEqual([false, false])
    expect(height).toBeGreaterThan(80)
  })
})

describe('registry', () => {
  it('names the parts of ECharts each kind needs, and the kinds differ', async () => {
    const parts = await Promise.all(KINDS.map(async (kind) => (await registry[kind]()).parts.length))
    expect(parts).toEqual([3, 4, 3, 3, 5, 3])
  })

  it('says what to do where nothing can be drawn', async () => {
    const { option } = await build('scatter', { indicators: ['has_plan'] })
    expect(JSON.stringify(option.graphic)).toContain('所选范围内没有可以画出的数值')
  })
})
