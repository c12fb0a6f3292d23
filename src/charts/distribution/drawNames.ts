import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { dotTag } from '../cellDot'
import { figureLabel } from '../cellText'
import type { Place } from '../markSeries'
import { textWidth } from '../measureText'
import { townNameOf, yearOf } from '../place'
import type { Shape } from '../shape'
import type { StripPanel } from './layOutStrips'
import { LANE, LANES } from './layOutStrips'

const SIZE = 12.5

interface Named {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
  readonly needed: boolean
}

/** Names in lanes above the dots, each with a thin line down to its dot; what finds no lane is left to the tooltip. */
export function drawNames(panel: StripPanel, scene: { table: ResultTable; context: ChartContext }, place: Place): Shape[] {
  const { theme } = scene.context
  const names = panel.named.map((row) => nameOf(row, { panel, place }, scene))
  return assignLanes(names).flatMap(({ text, x, y, left, right, lane }): Shape[] => {
    const at = panel.plot.top - 12 - lane * LANE
    return [
      { kind: 'line', points: [[x, at + 7], [x, y]], stroke: theme.faint, lineWidth: 0.8 },
      { kind: 'text', x: (left + right) / 2, y: at, text, size: SIZE, fill: theme.ink, align: 'center', halo: theme.ground },
    ]
  })
}

/** Highlighted names first, then from left to right, each into the lowest lane with room for it. */
function assignLanes(names: readonly Named[]): (Named & { readonly lane: number })[] {
  const lanes: Named[][] = Array.from({ length: LANES }, () => [])
  const order = [...names].sort((a, b) => Number(b.needed) - Number(a.needed) || a.left - b.left)
  return order.flatMap((name) => {
    const lane = lanes.findIndex((others) => others.every((other) => other.right + 8 < name.left || name.right + 8 < other.left))
    if (lane < 0) return []
    lanes[lane]?.push(name)
    return [{ ...name, lane }]
  })
}

function nameOf(row: number, { panel, place }: { panel: StripPanel; place: Place }, { table, context }: { table: ResultTable; context: ChartContext }): Named {
  const series = table.series[panel.panel.series[0] ?? 0]
  if (series === undefined) throw new RangeError('a strip needs a series')
  const cell = resultCell(table, series, row)
  const years = table.view.years.kind === 'latest' && table.view.years.years.length > 1
  const tag = dotTag(table, cell, context.locale).replace(/^[Σ=]?\??\s?/, '')
  const parts = [townNameOf(table, cell.town, context.locale), years ? String(yearOf(table, cell.year)) : '', figureLabel(cell, context.locale), tag]
  const text = parts.filter((part) => part !== '').join(' ')
  const [x, base] = place(cell.value ?? 0, 0)
  const lift = panel.lifts[panel.dots.indexOf(row)] ?? 0
  const half = textWidth(text, SIZE) / 2
  const centre = Math.min(Math.max(x, panel.rect.left + half), panel.rect.left + panel.rect.width - half)
  return { text, x, y: base - lift - 2 * panel.r - 2, left: centre - half, right: centre + half, needed: table.view.highlight.has(cell.town) }
}
