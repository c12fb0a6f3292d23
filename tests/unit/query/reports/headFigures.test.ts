import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { headFigures } from '@/query/reports/headFigures'
import { buildTestDataset } from '../../buildTestDataset'
import { fiveTowns } from '../fiveTowns'

describe('headFigures', () => {
  it('counts reports, towns, years, indicators and figures', () => {
    expect(headFigures(fiveTowns, DEFAULT_VIEW)).toEqual({
      reports: 4, towns: 3, townsChosen: 4, years: [0, 1], indicators: 4, comparable: 1, figures: 6, withWording: 4,
    })
  })

  it('keeps to the filter', () => {
    const view = patchView(DEFAULT_VIEW, { regions: ['水省'], themes: ['普法'], years: { kind: 'latest' } })
    expect(headFigures(fiveTowns, view)).toEqual({
      reports: 1, towns: 1, townsChosen: 2, years: [0], indicators: 1, comparable: 0, figures: 1, withWording: 1,
    })
  })

  it('is all naught where nothing is chosen', () => {
    expect(headFigures(fiveTowns, patchView(DEFAULT_VIEW, { towns: 'none' }))).toEqual({
      reports: 0, towns: 0, townsChosen: 0, years: [], indicators: 0, comparable: 0, figures: 0, withWording: 0,
    })
  })
})

describe('an indicator', () => {
  it('counts as comparable where two towns report it, however many reports of one do', () => {
    const rows = [['甲', 2022, '案件', '1'], ['甲', 2023, '案件', '2'], ['甲', 2022, '检查', '3'], ['乙', 2023, '检查', '无'], ['乙', 2023, '资料', '“若干”']] as const
    expect(headFigures(buildTestDataset({ rows }), DEFAULT_VIEW)).toMatchObject({ indicators: 2, comparable: 1, figures: 4 })
  })
})
