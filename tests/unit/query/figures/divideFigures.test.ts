import { describe, expect, it } from 'vitest'
import { resultCell } from '@/domain/resultTable'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { runView } from '@/query/runView'
import type { TestRow } from '../../buildTestDataset'
import { buildTestDataset } from '../../buildTestDataset'
import { showCell } from '../showTable'

/** A figure per village, with the villages given; null where the report does not give them. */
function divide(figure: string, villages: string | null) {
  const rows: TestRow[] = [['甲', 2023, '案件', figure]]
  const dataset = buildTestDataset({ rows: villages === null ? rows : [...rows, ['甲', 2023, 'villages', villages]] })
  const table = runView(dataset, patchView(DEFAULT_VIEW, { indicators: ['案件'], per: 'village' }))
  return resultCell(table, table.series[0]!, 0)
}

describe('a figure divided by its denominator', () => {
  it.each([
    ['12', '4', '3'],
    ['12', '≥4', '≤3'],
    ['12', '≤4', '≥3'],
    ['12', '≈4', '≈3'],
    ['12', '4–6', '2–3'],
    ['≥12', '4', '≥3'],
    ['≥12', '≥4', '≈3'],
    ['≥12', '≤4', '≥3'],
    ['≥12', '≈4', '≥3'],
    ['≥12', '4–6', '≥2'],
    ['≤12', '4', '≤3'],
    ['≤12', '≥4', '≤3'],
    ['≤12', '≤4', '≈3'],
    ['≤12', '4–6', '≤3'],
    ['≈12', '4', '≈3'],
    ['≈12', '≥4', '≤3'],
    ['≈12', '4–6', '2–3'],
    ['12–24', '4', '3–6'],
    ['12–24', '≥4', '≤6'],
    ['12–24', '≤4', '≥3'],
    ['12–24', '≈4', '3–6'],
    ['12–24', '4–6', '2–6'],
  ])('%s by %s is %s', (figure, villages, quotient) => {
    expect(showCell(divide(figure, villages))).toBe(quotient)
  })

  it.each([
    ['Σ12', '4', 'Σ3'],
    ['12', 'Σ4', 'Σ3'],
    ['Σ12', '=4', '=3'],
    ['12·', '4', '3·'],
    ['12', '4·', '3·'],
    ['12?', '4', '3?'],
    ['12', '4?', '3?'],
  ])('%s by %s is %s: what holds of either holds of both', (figure, villages, quotient) => {
    expect(showCell(divide(figure, villages))).toBe(quotient)
  })

  it.each([
    ['无', null, '无'],
    ['0', null, '0'],
    ['12', null, 'no_denominator'],
    ['12', '0', 'no_denominator'],
    ['12', '无', 'no_denominator'],
    ['12', '“数十”', 'no_denominator'],
    ['≥12', null, 'no_denominator'],
    ['“数万”', null, 'vague'],
    ['withheld', '4', 'withheld'],
  ])('%s by %s is %s', (figure, villages, shown) => {
    expect(showCell(divide(figure, villages))).toBe(shown)
  })

  it('keeps the figure of the report beside it, and no mark where there is no quotient', () => {
    expect(divide('≥12', '4')).toMatchObject({ value: 3, raw: 12, qualifier: 'at_least' })
    expect(divide('12–24', null)).toMatchObject({ value: null, valueMax: null, raw: 12, qualifier: null, basis: 'printed' })
  })

  it.each([
    ['-12', '4', '-3'],
    ['≥-12', '4', '≥-3'],
    ['-12', '≥4', '≈-3'],
    ['-12', '4–6', '≈-2'],
  ])('%s by %s is %s: below zero a rounded denominator bounds nothing', (figure, villages, quotient) => {
    expect(showCell(divide(figure, villages))).toBe(quotient)
  })
})

describe('a quotient', () => {
  it('says how it is related, and is in question where its denominator is', () => {
    const dataset = buildTestDataset({
      indicators: ['案件', { id: '检查', normalise: [] }],
      rows: ['甲', '乙'].flatMap((town): TestRow[] => [[town, 2023, '案件', '12'], [town, 2023, '检查', '8'], [town, 2023, 'villages', '4']]),
      checks: [{ rule: 'committees_match_villages', outcome: 'flag', town: 1, year: 0, figures: [{ indicator: 'villages', value: 4 }], expected: null }],
    })
    const table = runView(dataset, patchView(DEFAULT_VIEW, { indicators: ['案件', '检查'], per: 'village', chart: 'table' }))
    const cells = table.series.flatMap((series) => [0, 1].map((row) => resultCell(table, series, row)))
    expect(cells.map(({ per, value, flagged }) => [per, value, flagged])).toEqual([
      ['village', 3, false],
      ['village', 3, true],
      ['raw', 8, false],
      ['raw', 8, false],
    ])
  })
})
