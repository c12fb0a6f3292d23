import { FLAG_WIDTH } from '../marks/flagMark'
import { textWidth } from '../measureText'
import type { BarItem, BarLine } from './barItems'

/** Sizes of a bar panel: roomy with two-line labels, or tight for long lists and small multiples. */
export interface BarSizes {
  readonly line: number
  readonly thickness: number
  readonly name: number
  readonly sub: number
  readonly label: number
}

const ROOMY: BarSizes = { line: 56, thickness: 24, name: 15, sub: 12.5, label: 18 }
const TIGHT: BarSizes = { line: 28, thickness: 14, name: 13.5, sub: 12.5, label: 13.5 }
const MOST_ROOMY = 12
const BREAK_HEIGHT = 26
const RULE_HEIGHT = 9

/** An item with its place in the panel: pixels below the panel's first line. */
export interface PlacedItem {
  readonly item: BarItem
  readonly top: number
  readonly height: number
  /** First line of a town. */
  readonly opens: boolean
}

/** Columns of a panel from left to right, in pixels. */
export interface BarColumns {
  readonly names: number
  readonly plot: number
  readonly labels: number
}

export interface BarLayout {
  readonly sizes: BarSizes
  readonly placed: readonly PlacedItem[]
  readonly columns: BarColumns
  /** Years of one town stand together under one name. */
  readonly grouped: boolean
  readonly height: number
}

const GAP = 14

/** Places the lines of a panel of a given width. */
export function layOutBars(items: readonly BarItem[], width: number, roomy: boolean): BarLayout {
  const lines = items.filter((item) => item.kind === 'line')
  const grouped = lines.some((line) => line.name === '')
  const sizes = roomy && !grouped && lines.length <= MOST_ROOMY ? ROOMY : TIGHT
  const placed = place(items, sizes)
  const last = placed.at(-1)
  return { sizes, placed, columns: columnsOf(lines, width, sizes), grouped, height: last === undefined ? 0 : last.top + last.height }
}

function place(items: readonly BarItem[], sizes: BarSizes): PlacedItem[] {
  let top = 0
  return items.map((item) => {
    const height = item.kind === 'line' ? sizes.line : item.kind === 'break' ? BREAK_HEIGHT : RULE_HEIGHT
    const placed = { item, top, height, opens: item.kind === 'line' && item.name !== '' }
    top += height
    return placed
  })
}

function columnsOf(lines: readonly BarLine[], width: number, sizes: BarSizes): BarColumns {
  const names = Math.min(widest(lines, (line) => nameWidth(line, sizes)), Math.floor(width * 0.4)) + GAP
  const labels = Math.min(widest(lines, (line) => labelWidth(line, sizes)) + GAP, Math.floor(width * 0.4))
  return { names, labels, plot: width - names - labels }
}

function widest(lines: readonly BarLine[], measure: (line: BarLine) => number): number {
  return lines.reduce((most, line) => Math.max(most, measure(line)), 0)
}

/** Roomy: name above, year and region below. Tight: the year beside the name. */
function nameWidth({ name, sub }: BarLine, sizes: BarSizes): number {
  const nameText = textWidth(name, sizes.name, true)
  if (sizes === ROOMY) return Math.max(nameText, textWidth(sub, sizes.sub))
  return nameText + 8 + textWidth(yearOf(sub), sizes.sub)
}

/** The year of “2022 · 山西 上党”. */
export function yearOf(sub: string): string {
  return sub.split(' · ')[0] ?? ''
}

function labelWidth({ label, period, cell }: BarLine, sizes: BarSizes): number {
  const flag = cell.flagged ? FLAG_WIDTH : 0
  const tag = period === '' ? 0 : textWidth(period, sizes.sub) + 6
  return label === '' ? flag : textWidth(label, sizes.label, true) + tag + flag
}

export function isRoomy(layout: BarLayout): boolean {
  return layout.sizes === ROOMY
}
