import { describe, expect, it } from 'vitest'
import { drawNames } from '@/charts/scatter/drawNames'
import { planScatter, scatterAxes } from '@/charts/scatter/scatterPlan'
import { valueScale } from '@/charts/scales/valueScale'
import { buildTestDataset } from '../../buildTestDataset'
import { contextOf, tableOf } from '../drawnTable'

function names(...towns: string[]): string[] {
  const rows = towns.flatMap((town) => [[town, 2023, '件', '20'], [town, 2023, '人', '30']] as const)
  const dataset = buildTestDataset({ rows: [...rows, ['远镇', 2023, '件', '90'], ['远镇', 2023, '人', '90']] })
  const table = tableOf(dataset, { chart: 'scatter', indicators: ['件', '人'] })
  const [x, y] = scatterAxes(table)!
  const scale = valueScale([0, 100], 'linear')
  const scene = { table, context: contextOf(), plan: planScatter(table), x: { series: x, scale }, y: { series: y, scale }, plot: { left: 40, top: 20, width: 560, height: 360 }, height: 420 }
  return drawNames(scene, (px, py) => [40 + px * 4, 380 - py * 3]).map((shape) => (shape.kind === 'text' ? shape.text : ''))
}

describe('drawNames', () => {
  it('names all that stand on the same point', () => {
    expect(names('白泉镇', '青岚镇')).toEqual(['白泉镇、青岚镇', '远镇'])
  })

  it('counts them where they are many', () => {
    expect(names('甲镇', '乙镇', '丙镇', '丁镇')).toEqual(['甲镇、乙镇等4个', '远镇'])
  })
})
