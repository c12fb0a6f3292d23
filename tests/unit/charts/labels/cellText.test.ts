import { describe, expect, it } from 'vitest'
import { figureLabel, gapWords, periodLabel, wordsLabel } from '@/charts/labels/cellText'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { cellAt, EN, tableOf, ZH } from '../drawnTable'

const dataset = buildTestDataset({
  indicators: [{ id: '率', kind: 'rate', unit: { zh: '%', en: '%' } }, '件'],
  rows: [['甲', 2023, '件', '≥5000'], ['乙', 2023, '件', 'Σ31'], ['丙', 2023, '件', '199?'], ['丁', 2023, '件', '1–2'], ['戊', 2023, '件', 'withheld'], ['己', 2023, '率', '60']],
  years: [2022],
})

describe('figureLabel', () => {
  it('is the figure with its signs, and nothing where there is none', () => {
    const table = tableOf(dataset, { indicators: ['件', '率'] })
    expect([0, 1, 2, 3, 4].map((row) => figureLabel(cellAt(table, row), ZH))).toEqual(['≥5,000', 'Σ31', '199?', '1–2', ''])
    expect(figureLabel(cellAt(table, 5, 1), ZH)).toBe('60%')
  })
})

describe('wordsLabel and gapWords', () => {
  it('say in words what has no bar', () => {
    const table = tableOf(fiveTowns(), { indicators: ['publicity_materials', 'admin_coercion_cases'] })
    expect([1, 3].map((row) => wordsLabel(table, cellAt(table, row), ZH))).toEqual(['— 未提及', '只有文字：“数万份”'])
    expect(wordsLabel(table, cellAt(table, 1, 1), ZH)).toBe('0 报告说明无')
    expect(wordsLabel(table, cellAt(table, 3), EN)).toBe('In words only: “数万份”')
    expect([1, 3].map((row) => gapWords(table, cellAt(table, row), ZH))).toEqual(['未提及', '“数万份”'])
  })

  it('tell a missing report from silence', () => {
    const table = tableOf(dataset, { indicators: ['件'], years: { kind: 'span', from: 2022, to: 2022 } })
    expect(wordsLabel(table, cellAt(table, 0), ZH)).toBe('无该年报告')
    expect(gapWords(table, cellAt(table, 0), ZH)).toBe('无报告')
  })
})

describe('periodLabel', () => {
  it('names the part of the year', () => {
    const table = tableOf(fiveTowns(), { indicators: ['enforcement_actions'] })
    expect([ZH, EN].map((locale) => periodLabel(table, cellAt(table, 0), locale))).toEqual(['7月起', 'from Jul'])
  })
})
