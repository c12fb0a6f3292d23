import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { matrixCell, reportingMatrix } from '@/query/reports/reportingMatrix'
import { buildTestDataset } from '../../buildTestDataset'
import { fiveTowns, placeName } from '../fiveTowns'

/** Each report with what it says by theme, naught left out. */
function show(change: ViewChange): Record<string, Record<string, unknown>> {
  const matrix = reportingMatrix(fiveTowns, patchView(DEFAULT_VIEW, change))
  const said = (row: number) => matrix.themes.map(({ id }, theme) => [id, nonZero(matrixCell(matrix, row, theme))])
  return Object.fromEntries(Array.from(matrix.rowTowns, (town, row) => [placeName(town * 2 + matrix.rowYears[row]!), Object.fromEntries(said(row))]))
}

function nonZero(cell: object): object {
  return Object.fromEntries(Object.entries(cell).filter(([, count]) => count !== 0))
}

describe('reportingMatrix', () => {
  it('counts figures, words and mentions of each report by theme', () => {
    expect(show({})).toEqual({
      '东镇 2021': { 执法: { figures: 1 }, 普法: {}, weaknesses: {} },
      '东镇 2022': { 执法: { figures: 2, flags: 1 }, 普法: { stated: 1, mentions: 1 }, weaknesses: { weakness: 1, mentions: 1 } },
      '西镇 2022': { 执法: { figures: 1, words: 1 }, 普法: { words: 1, weakness: 1, mentions: 1 }, weaknesses: { weakness: 2, mentions: 2 } },
      '南乡 2021': { 执法: { figures: 1, otherwise: 1 }, 普法: { figures: 1 }, weaknesses: {} },
    })
  })

  it('takes a row without its number for no figure', () => {
    const dataset = buildTestDataset({ rows: [['甲', 2023, '案件', 'reported']] })
    expect(nonZero(matrixCell(reportingMatrix(dataset, DEFAULT_VIEW), 0, 0))).toEqual({ otherwise: 1 })
  })

  it('shows the themes, towns and years of the view, and names towns without a report', () => {
    const change: ViewChange = { themes: ['普法'], regions: ['水省'], years: { kind: 'latest' } }
    expect(show(change)).toEqual({ '南乡 2021': { 普法: { figures: 1 } } })
    expect([...reportingMatrix(fiveTowns, patchView(DEFAULT_VIEW, change)).withoutReport]).toEqual([3])
  })
})
