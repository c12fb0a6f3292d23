import type { ChartContext } from '../builder'
import type { Place } from '../shapes/markSeries'
import type { Shape } from '../shapes/shape'
import type { PlacedItem } from './barLayout'
import type { BarPanel } from './barPanel'

/** Hairlines between towns, the rule before unranked lines, and the breaks where lines were left out. */
export function barDecor(panel: BarPanel, context: ChartContext, place: Place): Shape[] {
  return panel.layout.placed.flatMap((placed, i) => {
    const y = place(panel.extent.min, placed.top)[1]
    if (placed.item.kind === 'break') return breakShapes(placed.item.text, { y: y + placed.height / 2, panel }, context)
    if (placed.item.kind === 'rule') return [rule(panel, y + placed.height / 2, context.theme.faint)]
    const ruled = i === 0 || panel.layout.placed[i - 1]?.item.kind === 'rule'
    return !ruled && needsRule(panel, placed) ? [rule(panel, y, context.theme.rule)] : []
  })
}

/** In roomy lists between all lines, in lists grouped by town before each town. */
function needsRule({ layout }: BarPanel, { item }: PlacedItem): boolean {
  return item.kind === 'line' && item.name !== '' && (layout.form === 'roomy' || layout.grouped)
}

function rule({ rect }: BarPanel, y: number, stroke: string): Shape {
  return { kind: 'line', points: [[rect.left, Math.round(y) + 0.5], [rect.left + rect.width, Math.round(y) + 0.5]], stroke, lineWidth: 1 }
}

function breakShapes(text: string, { y, panel }: { y: number; panel: BarPanel }, { theme }: ChartContext): Shape[] {
  const x = panel.rect.left + panel.layout.columns.names
  return [
    { kind: 'line', points: [[panel.rect.left, y], [x - 10, y]], stroke: theme.faint, lineWidth: 1, dash: [2, 3] },
    { kind: 'text', x, y, text, size: 12.5, fill: theme.soft },
  ]
}
