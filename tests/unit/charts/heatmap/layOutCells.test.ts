import { expect, it } from 'vitest'
import { drawFurniture } from '@/charts/heatmap/drawFurniture'
import { layOutCells } from '@/charts/heatmap/layOutCells'
import { planHeatmap } from '@/charts/heatmap/planCells'
import { fiveTowns } from '../../../gallery/examples/fiveTowns'
import { contextOf, tableOf, ZH } from '../drawnTable'

function keyOf(indicators: readonly string[]) {
  const table = tableOf(fiveTowns(), { chart: 'heatmap', indicators })
  const context = contextOf()
  const layout = layOutCells(table, planHeatmap(table, ZH), context)
  const ramp: readonly unknown[] = context.theme.ramp
  const steps = drawFurniture(layout, context).filter((shape) => shape.kind === 'rect' && ramp.includes(shape.fill)).length
  return { words: layout.key.lines.join(''), steps }
}

it('explains the shading where a figure is shaded', () => {
  expect(keyOf(['signs', 'has_plan'])).toEqual({ words: ZH.messages.charts.shading, steps: 5 })
})

it('leaves the scale and its words out where nothing but statements is shown', () => {
  expect(keyOf(['has_plan'])).toEqual({ words: '', steps: 0 })
})
