import { describe, expect, it } from 'vitest'
import { planStrips } from '@/charts/distribution/planStrips'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { manyTowns } from '../../../gallery/examples/manyTowns'
import { tableOf, ZH } from '../drawnTable'

const strips = (dataset: Dataset, view: Partial<View>) =>
  planStrips(tableOf(dataset, { chart: 'distribution', ...view }), ZH).map(({ panel, form, figures, dots, named }) => [panel.title, form, figures.length, dots.length, named.length])

describe('planStrips', () => {
  it('draws figures only, all of them named where they are few', () => {
    expect(strips(fiveTowns(), { indicators: ['publicity_materials'] })).toEqual([['', 'dots', 2, 2, 2]])
  })

  it('has a strip an indicator, without statements', () => {
    expect(strips(fiveTowns(), { indicators: ['info_disclosed', 'signs', 'has_plan'] })).toEqual([['主动公开政府信息条数', 'dots', 3, 3, 3], ['各种情形', 'dots', 5, 5, 5]])
  })

  it('has a strip a year where one indicator has a span of years', () => {
    expect(strips(fiveTowns(), { indicators: ['info_disclosed'], years: { kind: 'span', from: 'earliest', to: 'latest' } }).map(([title]) => title)).toEqual(['2021', '2022', '2023'])
  })

  it('counts very many in columns and keeps the highlighted as dots', () => {
    expect(strips(manyTowns(300), { indicators: ['disputes'], highlight: ['100000003'] })).toEqual([['', 'dots', 266, 266, 3]])
    expect(strips(manyTowns(600), { indicators: ['disputes'], highlight: ['100000003'] })).toEqual([['', 'bins', 533, 1, 1]])
  })
})
