import { describe, expect, it } from 'vitest'
import { goToIndicator, indicatorView, shownIndicator } from '@/components/indicator/indicatorView'
import type { Indicator } from '@/domain/indicator'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import type { TestDataset } from '../../unit/buildTestDataset'
import { buildTestDataset } from '../../unit/buildTestDataset'

const ASKED = { chart: null, sort: 'source', highlight: [], regions: [] } as const

function drawn(spec: TestDataset, change: ViewChange = {}) {
  const dataset = buildTestDataset(spec)
  const indicator = dataset.indicators[0] as Indicator
  const { chart, years, indicators, towns } = indicatorView(dataset, indicator, { ...ASKED, ...change })
  return [chart, years?.kind, indicators, towns]
}

describe('indicatorView', () => {
  const course: TestDataset = { rows: [['甲', 2022, '数', '1'], ['甲', 2023, '数', '2'], ['乙', 2022, '数', '3'], ['乙', 2023, '数', '4']] }
  const single: TestDataset = { rows: [['甲', 2022, '数', '1'], ['乙', 2023, '数', '2']] }
  const crowd: TestDataset = { rows: Array.from({ length: 60 }, (_, i) => [`镇${i}`, 2023, '数', String(i)] as const) }

  it.each<[string, TestDataset, ViewChange, unknown[]]>([
    ['years that follow each other are drawn as lines', course, {}, ['line', 'span', ['数'], 'all']],
    ['single reports as bars of each latest', single, {}, ['bar', 'latest', ['数'], 'all']],
    ['many towns as a distribution', crowd, {}, ['distribution', 'latest', ['数'], 'all']],
    ['the table holds all years', course, { chart: 'table' }, ['table', 'span', ['数'], 'all']],
    ['with one report each the latest are all there are', single, { chart: 'table' }, ['table', 'latest', ['数'], 'all']],
    ['another kind chosen elsewhere does not matter here', single, { chart: 'radar' }, ['bar', 'latest', ['数'], 'all']],
    ['what is only stated is a table', { indicators: [{ id: '机制', kind: 'mention' }], rows: [['甲', 2022, '机制', 'stated']] }, {}, ['table', 'latest', ['机制'], 'all']],
  ])('%s', (_, spec, change, expected) => expect(drawn(spec, change)).toEqual(expected))
})

describe('the way to an indicator', () => {
  it('leaves the choice of one report behind and keeps its town in sight', () => {
    const before = patchView(DEFAULT_VIEW, { page: 'town', towns: ['甲'], years: { kind: 'span', from: 2022, to: 2022 }, themes: ['a'], chart: 'radar' })
    const { page, towns, years, themes, highlight, chart, indicators } = patchView(before, goToIndicator('数', '甲'))
    expect({ page, towns, years, themes, highlight, chart, indicators }).toEqual({ page: 'indicator', towns: 'all', years: null, themes: [], highlight: ['甲'], chart: null, indicators: ['数'] })
  })

  it('keeps what was filtered when it comes from elsewhere', () => {
    const before = patchView(DEFAULT_VIEW, { towns: ['甲', '乙'], highlight: ['乙'] })
    expect(patchView(before, goToIndicator('数'))).toMatchObject({ towns: ['甲', '乙'], highlight: ['乙'], indicators: ['数'] })
  })
})

describe('shownIndicator', () => {
  const dataset = buildTestDataset({ rows: [['甲', 2022, '一', '1'], ['甲', 2022, '二', '1'], ['乙', 2022, '二', '2']] })

  it('is the first named, else one that can be compared', () => {
    expect(shownIndicator(dataset, { indicators: ['没有', '一', '二'], themes: [] })?.id).toBe('一')
    expect(shownIndicator(dataset, { indicators: [], themes: [] })?.id).toBe('二')
    expect(shownIndicator(buildTestDataset({}), { indicators: [], themes: [] })).toBe(null)
  })
})
