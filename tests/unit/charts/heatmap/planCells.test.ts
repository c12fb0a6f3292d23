import { describe, expect, it } from 'vitest'
import { cellLabel } from '@/charts/heatmap/cellLabel'
import { planHeatmap } from '@/charts/heatmap/planCells'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { manyTowns } from '../../../gallery/examples/manyTowns'
import { buildTestDataset } from '../../buildTestDataset'
import { tableOf, ZH } from '../drawnTable'

function rows(dataset: Dataset, view: Partial<View>): string[] {
  const table = tableOf(dataset, { chart: 'heatmap', ...view })
  return planHeatmap(table, ZH).entries.map((entry) => {
    if (entry.kind === 'break') return `…${entry.count}`
    const { name, year, cells } = entry.line
    return [name, year, ...cells.map((heat) => (heat === null ? '╱' : cellLabel(table, heat.cell, ZH) || '╱'))].join(' ')
  })
}

describe('planHeatmap', () => {
  it('writes every state into its cell', () => {
    expect(rows(fiveTowns(), { indicators: ['publicity_materials', 'admin_coercion_cases', 'signs', 'enforcement_actions', 'has_plan'] })).toEqual([
      '荫城镇 2022 ≥5,000 — ≥300 ≥30 · 已说明',
      '松源镇 2023 — 0 ≈280 “多次” 部分',
      '大张楼镇 2022 — — 180–260 — 计划',
      '东庄镇 2021 “数万份” — Σ120? — 不足',
      '皇宫镇 2023 ≥1,500 — ≤240 — 不明',
    ])
  })

  it('makes columns of years for a single indicator', () => {
    const dataset = buildTestDataset({ rows: [['甲', 2021, '件', '12'], ['甲', 2023, '件', '15'], ['乙', 2022, '件', '7']] })
    expect(rows(dataset, { indicators: ['件'], years: { kind: 'span', from: 'earliest', to: 'latest' } })).toEqual(['甲  12 ╱ 15', '乙  ╱ 7 ╱'])
  })

  it('says how many of many towns it does not draw', () => {
    const shown = rows(manyTowns(300), { indicators: ['disputes', 'visits'], highlight: ['100000120'] })
    expect([shown.length, ...shown.filter((row) => row.startsWith('…'))]).toEqual([53, '…80', '…169'])
  })

  it('shades by the share of the largest figure of an indicator', () => {
    const plan = planHeatmap(tableOf(fiveTowns(), { chart: 'heatmap', indicators: ['info_disclosed'] }), ZH)
    const shares = plan.entries.map((entry) => (entry.kind === 'line' ? (entry.line.cells[0]?.share ?? null) : null))
    expect(shares.map((share) => (share === null ? null : Math.round(share * 100)))).toEqual([100, 19, null, 3, null])
  })
})
