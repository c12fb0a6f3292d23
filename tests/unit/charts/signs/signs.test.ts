import { describe, expect, it } from 'vitest'
import { signsIn } from '@/charts/signs/signs'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { tableOf } from '../drawnTable'

describe('signsIn', () => {
  it.each([
    ['publicity_materials', ['at_least', 'vague', 'not_mentioned']],
    ['admin_coercion_cases', ['zero', 'not_mentioned']],
    ['signs', ['at_least', 'at_most', 'approx', 'range', 'doubtful', 'summed']],
    ['enforcement_actions', ['at_least', 'vague', 'not_mentioned', 'part_year']],
    ['rate', ['not_mentioned', 'derived', 'flagged']],
    ['has_plan', ['stated', 'partial', 'planned', 'weakness', 'unclear']],
  ])('%s', (indicator, signs) => {
    expect(signsIn(tableOf(fiveTowns(), { indicators: [indicator] }))).toEqual(signs)
  })

  it.each(['line', 'scatter', 'distribution', 'radar'] as const)('lists no words for what a %s chart leaves out', (chart) => {
    expect(signsIn(tableOf(fiveTowns(), { chart, indicators: ['publicity_materials', 'has_plan'] }))).toEqual(['at_least'])
  })

  it('lists no ring on zero where the axis has no zero, and no flag where none is drawn', () => {
    expect(signsIn(tableOf(fiveTowns(), { chart: 'distribution', indicators: ['admin_coercion_cases'] }))).toEqual(['zero'])
    expect(signsIn(tableOf(fiveTowns(), { chart: 'distribution', indicators: ['admin_coercion_cases'], scale: 'log' }))).toEqual([])
    expect(signsIn(tableOf(fiveTowns(), { chart: 'line', indicators: ['rate'] }))).toEqual(['derived'])
  })

  it.each([
    ['bar', []],
    ['heatmap', ['no_report']],
  ] as const)('a %s chart explains of its gaps %j: bars say them in words alone', (chart, signs) => {
    const dataset = buildTestDataset({ rows: [['甲', 2021, '件', '12'], ['乙', 2022, '件', '7']] })
    expect(signsIn(tableOf(dataset, { chart, indicators: ['件'], years: { kind: 'span', from: 'earliest', to: 'latest' }, missing: 'gap' }))).toEqual(signs)
  })
})
