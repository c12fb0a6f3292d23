import type { GraphicComponentOption } from 'echarts/components'
import type { ChartContext } from '../builder'
import { fitText, textWidth } from '../labels/measureText'
import type { Panel, Rect } from './panels'
import type { Shape } from '../shapes/shape'
import { toGraphic } from '../shapes/toGraphic'

/** Room above a panel for its title. */
export const TITLE_HEIGHT = 34

/** A rule and a title over every panel that has one. */
export function panelTitles(panels: readonly { readonly panel: Panel; readonly rect: Rect }[], { theme }: ChartContext): GraphicComponentOption {
  const shapes = panels.filter(({ panel }) => panel.title !== '').flatMap(({ panel, rect }): [string, Shape][] => [
    [`rule:${panel.id}`, { kind: 'line', points: [[rect.left, rect.top + 1], [rect.left + rect.width, rect.top + 1]], stroke: theme.ink, lineWidth: 2 }],
    [`title:${panel.id}`, { kind: 'text', x: rect.left + 4, y: rect.top + 18, text: fitText(panel.title, rect.width - 16 - textWidth(panel.aside, 12.5), 14.5), size: 14, bold: true, fill: theme.ink }],
    [`aside:${panel.id}`, { kind: 'text', x: rect.left + rect.width - 4, y: rect.top + 18, text: panel.aside, size: 12.5, fill: theme.faint, align: 'right' }],
  ])
  return { elements: shapes.map(([id, shape]) => ({ id, silent: true, ...toGraphic(shape, theme.font) })) } as GraphicComponentOption
}
