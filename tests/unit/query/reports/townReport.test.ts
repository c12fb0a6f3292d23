import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import type { TownEntry } from '@/query/reports/townReport'
import { townReport } from '@/query/reports/townReport'
import { buildTestDataset } from '../../buildTestDataset'
import { fiveTowns } from '../fiveTowns'

/** Indicator, state, how many others say something, their figures and the years of these. */
function show({ cell, others: { saying, summary, years } }: TownEntry): unknown[] {
  return [cell.indicator.id, cell.value ?? cell.state, saying, summary.n, summary.of, summary.spread?.median ?? null, years]
}

describe('townReport', () => {
  it('reads a report by theme, beside the report of each other town that is nearest in time', () => {
    const report = townReport(fiveTowns, DEFAULT_VIEW, { town: 2, year: 0 })
    expect(report.held).toBe(true)
    expect(report.themes.map(({ theme, entries }) => [theme.id, entries.map(show)])).toEqual([
      ['执法', [
        ['检查', 'withheld', 1, 0, 2, null, []],
        ['合格率', 98, 0, 0, 2, null, []],
      ]],
      ['普法', [['资料', 300, 1, 0, 2, null, []]]],
    ])
    expect(report.unsaid.map(show)).toEqual([
      ['案件', 'not_mentioned', 2, 2, 2, 6, [0, 1]],
      ['机制', 'not_mentioned', 1, 0, 2, null, []],
    ])
  })

  it('compares with the other towns shown only', () => {
    const view = patchView(DEFAULT_VIEW, { regions: ['东县'], themes: ['执法'] })
    const report = townReport(fiveTowns, view, { town: 1, year: 1 })
    expect(report.themes.map(({ theme, entries }) => [theme.id, entries.map(show)])).toEqual([
      ['执法', [
        ['案件', 0, 1, 1, 1, 50, [1]],
        ['检查', 'vague', 1, 1, 1, 7, [1]],
      ]],
    ])
  })

  it('lists all that others say where no report is held', () => {
    const report = townReport(fiveTowns, DEFAULT_VIEW, { town: 3, year: 1 })
    expect([report.held, report.themes, report.unsaid.map(({ cell }) => cell.state)]).toEqual([false, [], Array(5).fill('no_report')])
  })

  it('takes the later of two reports as near', () => {
    const dataset = buildTestDataset({
      rows: [['甲', 2022, '案件', '1'], ['乙', 2021, '案件', '5'], ['乙', 2023, '案件', '9']],
    })
    const [theme] = townReport(dataset, DEFAULT_VIEW, { town: 0, year: 1 }).themes
    expect(theme?.entries.map(show)).toEqual([['案件', 1, 1, 1, 1, 9, [2]]])
  })
})
