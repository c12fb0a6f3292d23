import { expect, it } from 'vitest'
import type { ResolvedView, ResultTable } from '@/domain/resultTable'
import { DEFAULT_VIEW } from '@/domain/view'
import { pinView } from '@/link/pinView'
import { indicator, sampleDataset } from './sampleData'

const shown: ResolvedView = {
  chart: 'line',
  indicators: [indicator('admin_inspections', '行政检查次数')],
  towns: Uint32Array.of(0),
  years: { kind: 'span', years: [0, 2] },
  per: 'raw',
  sort: 'source',
  facet: 'none',
  axis: 'shared',
  scale: 'linear',
  missing: 'list',
  highlight: new Set(),
}

const table = (view: ResolvedView): ResultTable => ({
  dataset: sampleDataset(),
  view,
  rowTowns: Uint32Array.of(0),
  rowYears: Uint32Array.of(0),
  series: [],
  ranked: 1,
  gaps: [],
})

it('fills in what the view left open as the reader saw it', () => {
  expect(pinView(DEFAULT_VIEW, table(shown))).toEqual({
    ...DEFAULT_VIEW,
    chart: 'line',
    indicators: ['admin_inspections'],
    years: { kind: 'span', from: 2021, to: 2023 },
  })
})

it('leaves the years that were chosen', () => {
  const years = { kind: 'span', from: 'earliest', to: 'latest' } as const
  expect(pinView({ ...DEFAULT_VIEW, years }, table(shown)).years).toEqual(years)
})

it('keeps “each town’s latest” as such', () => {
  expect(pinView(DEFAULT_VIEW, table({ ...shown, years: { kind: 'latest', years: [0, 1] } })).years).toEqual({ kind: 'latest' })
})
