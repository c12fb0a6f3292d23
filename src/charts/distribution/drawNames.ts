import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { dotTag } from '../labels/cellDot'
import { figureLabel } from '../labels/cellText'
import type { Place } from '../shapes/markSeries'
import { textWidth } from '../labels/measureText'
import { townNameOf, yearOf } from '../labels/place'
import type { Shape } from '../shapes/shape'
import type { StripPanel } from './layOutStrips'
import { LANE, LANES } from './layOutStrips'

const SIZE = 12.5
/** How far a name begins left of its line. */
const LEAN = 6

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
  const placed = assignLanes(names).map((name) => ({ ...name, at: panel.plot.top - 12 - name.lane * LANE }))
  return [
    ...placed.map(({ x, y, at }): Shape => ({ kind: 'line', points: [[x, at + 7], [x, y]], stroke: theme.faint, lineWidth: 0.8 })),
    ...placed.map(({ left, right, at, text }): Shape => ({ kind: 'text', x: (left + right) / 2, y: at, text, size: SIZE, fill: theme.ink, align: 'center', halo: theme.ground })),
  ]
}

/** Highlighted names first, then from right to left, as names reach to the right of their lines: each into the lowest lane with room for it where no line runs through a name. */
function assignLanes(names: readonly Named[]): (Named & { readonly lane: number })[] {
  const lanes: Named[][] = Array.from({ length: LANES }, () => [])
  const order = [...names].sort((a, b) => Number(b.needed) - Number(a.needed) || b.x - a.x)
  return order.flatMap((name) => {
    const lane = lanes.findIndex((others, i) => others.every((other) => other.right + 8 < name.left || name.right + 8 < other.left) && isClear(name, { below: lanes.slice(0, i), above: lanes.slice(i + 1) }))
    if (lane < 0) return []
    lanes[lane]?.push(name)
    return [{ ...name, lane }]
  })
}

/** The line of a name passes the lanes below it, and those of the lanes above pass the name. */
function isClear(name: Named, { below, above }: { below: readonly Named[][]; above: readonly Named[][] }): boolean {
  return below.flat().every((other) => !covers(other, name.x)) && above.flat().every(({ x }) => !covers(name, x))
}

function covers({ left, right }: Named, x: number): boolean {
  return x > left - 3 && x < right + 3
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
  const width = textWidth(text, SIZE)
  const left = Math.max(panel.rect.left, Math.min(x - LEAN, panel.rect.left + panel.rect.width - width))
  return { text, x, y: base - lift - 2 * panel.r - 2, left, right: left + width, needed: table.view.highlight.has(cell.town) }
}
