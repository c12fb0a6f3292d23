import { describe, expect, it } from 'vitest'
import type { ChartKind, View } from '@/domain/view'
import { CHART_KINDS, DEFAULT_VIEW, patchView } from '@/domain/view'
import { ALL_YEARS } from '@/query/settle/selectYears'
import { runView } from '@/query/runView'
import { switchKind } from '@/query/settle/switchKind'
import { buildTestDataset } from '../../buildTestDataset'

const DATASET = buildTestDataset({
  rows: [['甲', 2022, 'a', '1'], ['甲', 2023, 'a', '≥2'], ['乙', 2022, 'a', '3'], ['甲', 2022, 'b', '4'], ['甲', 2023, 'b', '5'], ['乙', 2022, 'b', '6']],
})
const shown = (view: View) => {
  const { series, view: { chart, years } } = runView(DATASET, view)
  return { chart, years, figures: series.map(({ values }) => [...values].filter((value) => !Number.isNaN(value))) }
}
const viewOf = (chart: ChartKind, change: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, page: 'compare', indicators: ['a', 'b'], chart, ...change })

describe('switchKind', () => {
  it.each(CHART_KINDS.filter((kind) => kind !== 'table'))('the table of a %s chart holds its years and figures, and leads back to it', (kind) => {
    const view = viewOf(kind)
    const table = patchView(view, switchKind(view, kind, 'table'))
    expect(shown(table)).toEqual({ ...shown(view), chart: 'table' })
    expect(shown(patchView(table, switchKind(table, 'table', kind)))).toEqual(shown(view))
  })

  it('the table of lines shows every year, not each latest', () => {
    const view = viewOf('line', { indicators: ['a'] })
    expect(shown(patchView(view, switchKind(view, 'line', 'table'))).figures).toEqual([[1, 2, 3]])
  })

  it.each<[View['years'], ChartKind, ChartKind | null, object]>([
    [null, 'line', 'table', { chart: 'table', years: ALL_YEARS }],
    [null, 'bar', 'table', { chart: 'table', years: null }],
    [{ kind: 'latest' }, 'line', 'table', { chart: 'table', years: { kind: 'latest' } }],
    [null, 'line', 'bar', { chart: 'bar' }],
    [null, 'table', 'table', { chart: 'table' }],
    [ALL_YEARS, 'table', null, { chart: null }],
  ])('years %j, from %s to %s', (years, from, to, expected) => expect(switchKind({ years }, from, to)).toEqual(expected))
})
