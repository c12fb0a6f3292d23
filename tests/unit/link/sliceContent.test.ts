import { expect, it } from 'vitest'
import type { ResultTable } from '@/domain/resultTable'
import { textAt } from '@/domain/textColumn'
import { sliceContent, sliceOfResult, wholeSlice } from '@/link/sliceContent'
import { sampleContent, sampleDataset } from './sampleData'

const content = sampleContent()

it('takes the towns, years and indicators asked for, and nothing else', () => {
  const part = sliceContent(content, { towns: [0, 2], years: [1, 2], indicators: ['info_disclosed'], wording: true })
  const column = part.columns.get('info_disclosed')
  expect([...part.columns.keys()]).toEqual(['info_disclosed'])
  expect({ towns: part.towns.map(({ name }) => name), years: part.years, themes: part.themes.map(({ id }) => id) }).toEqual({
    towns: ['荫城镇', '松源镇'],
    years: [2022, 2023],
    themes: ['disclosure'],
  })
  expect([...(column?.states ?? [])]).toEqual([0, 0, 3, 0])
  expect([...part.reports]).toEqual([0, -2, -2, -1])
  expect(part.info).toMatchObject({ id: 'link', origin: 'link' })
  expect(textAt(column!.excerpts, 2)).toBe('数万份')
})

it('keeps upper ends beside their figures', () => {
  const part = sliceContent(content, { towns: [2], years: [0], indicators: ['info_disclosed'], wording: true })
  expect([...(part.columns.get('info_disclosed')?.maxima ?? [])]).toEqual([[0, 2]])
})

it('leaves the wording and the names of the reports behind unless asked', () => {
  const part = sliceContent(content, wholeSlice(content, false))
  expect(part.sources).toEqual([])
  expect([...part.reports]).toEqual([-1, -2, -2, -2, -1, -1, -2, -2, -1, -1, -1, -1])
  expect(part.columns.get('info_disclosed')?.excerpts.cells.length).toBe(0)
})

it('takes along the flags of its figures, without what stays behind', () => {
  const flag = { rule: 'likely_slip', outcome: 'flag', town: 2, year: 1, expected: 3 } as const
  const checks = [
    { ...flag, figures: [{ indicator: 'info_disclosed', value: 1 }, { indicator: 'admin_inspections', value: 2 }] },
    { ...flag, figures: [{ indicator: 'admin_inspections', value: 2 }] },
    { ...flag, town: 3, figures: [{ indicator: 'info_disclosed', value: 1 }] },
    { ...flag, outcome: 'pass' as const, figures: [{ indicator: 'info_disclosed', value: 1 }] },
  ]
  const part = sliceContent({ ...content, checks }, { towns: [0, 2], years: [1], indicators: ['info_disclosed'], wording: false })
  expect(part.checks).toEqual([{ ...flag, town: 1, year: 0, figures: [{ indicator: 'info_disclosed', value: 1 }] }])
})

it('holds what a result shows, and the denominator that it was divided by', () => {
  const dataset = sampleDataset()
  const population = { ...dataset.indicators[0]!, id: 'population' }
  const withPopulation = { ...dataset, indicatorIndex: new Map([...dataset.indicatorIndex, ['population', population]]) }
  const table: ResultTable = {
    dataset: withPopulation,
    view: {
      chart: 'bar',
      indicators: [dataset.indicators[1]!],
      towns: Uint32Array.of(0, 2),
      years: { kind: 'latest', years: [1, 2] },
      per: '10k',
      sort: 'source',
      facet: 'none',
      axis: 'shared',
      scale: 'linear',
      missing: 'list',
      highlight: new Set(),
    },
    rowTowns: Uint32Array.of(2),
    rowYears: Uint32Array.of(2),
    series: [],
    ranked: 1,
    gaps: [],
  }
  expect(sliceOfResult(table, false)).toEqual({ towns: [0, 2], years: [1, 2], indicators: ['info_disclosed', 'population'], wording: false })
})
