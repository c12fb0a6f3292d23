import { FLAG_WIDTH } from '../marks/flagMark'
import { textWidth, wrapLines } from '../labels/measureText'
import type { BarItem, BarLine } from './barItems'

/** roomy: name over year and region; tight: year beside the name; stacked: name over the bar, for long names in small panels. */
export type BarForm = 'roomy' | 'tight' | 'stacked'

/** Sizes in pixels. */
export interface BarSizes {
  readonly line: number
  readonly thickness: number
  readonly name: number
  readonly sub: number
  readonly label: number
  readonly words: number
}

const SIZES: Readonly<Record<BarForm, BarSizes>> = {
  roomy: { line: 56, thickness: 24, name: 15, sub: 12.5, label: 18, words: 14 },
  tight: { line: 28, thickness: 14, name: 13.5, sub: 12.5, label: 13.5, words: 12.5 },
  stacked: { line: 42, thickness: 12, name: 12.5, sub: 12.5, label: 13.5, words: 12.5 },
}

const MOST_ROOMY = 12
const BREAK_HEIGHT = 26
const RULE_HEIGHT = 9
/** Between columns. */
export const COLUMN_GAP = 14

/** An item with its place in the panel: pixels below the panel's first line. */
export interface PlacedItem {
  readonly item: BarItem
  readonly top: number
  readonly height: number
  /** The name, broken into the lines that its column has room for. */
  readonly name: readonly string[]
  readonly sub: readonly string[]
}

/** Columns of a panel from left to right, in pixels. */
export interface BarColumns {
  readonly names: number
  readonly plot: number
  readonly labels: number
}

export interface BarLayout {
  readonly form: BarForm
  readonly sizes: BarSizes
  readonly placed: readonly PlacedItem[]
  readonly columns: BarColumns
  /** Years of one town stand together under one name. */
  readonly grouped: boolean
  readonly height: number
}

/** Places the lines of a panel of a given width; long lists are tight in any case. */
export function layOutBars(items: readonly BarItem[], width: number, wanted: BarForm): BarLayout {
  const lines = items.filter((item) => item.kind === 'line')
  const grouped = lines.some((line) => line.name === '')
  const form = wanted === 'roomy' && (grouped || lines.length > MOST_ROOMY) ? 'tight' : wanted
  const columns = columnsOf(lines, width, form)
  const placed = place(items.map((item) => ({ item, ...brokenName(item, form, columns) })), form)
  const last = placed.at(-1)
  return { form, sizes: SIZES[form], placed, columns, grouped, height: last === undefined ? 0 : last.top + last.height }
}

type NamedItem = Omit<PlacedItem, 'top' | 'height'>

function place(items: readonly NamedItem[], form: BarForm): PlacedItem[] {
  let top = 0
  return items.map((item) => {
    const height = heightOf(item, form)
    const placed = { ...item, top, height }
    top += height
    return placed
  })
}

function heightOf({ item, name, sub }: NamedItem, form: BarForm): number {
  if (item.kind === 'break') return BREAK_HEIGHT
  if (item.kind === 'rule') return RULE_HEIGHT
  const extra = Math.max(0, name.length - 1) + (form === 'roomy' ? Math.max(0, sub.length - 1) : 0)
  return SIZES[form].line + extra * lineHeight(form)
}

/** Distance between two lines of a name. */
export function lineHeight(form: BarForm): number {
  return Math.round(SIZES[form].name * 1.25)
}

function brokenName(item: BarItem, form: BarForm, columns: BarColumns): Pick<PlacedItem, 'name' | 'sub'> {
  if (item.kind !== 'line') return { name: [], sub: [] }
  const { name, sub } = SIZES[form]
  const beside = form === 'tight' && item.year !== '' ? textWidth(item.year, sub) + 8 : 0
  const room = form === 'stacked' ? columns.plot + columns.labels - 8 : columns.names - COLUMN_GAP - beside
  return {
    name: wrapLines(item.name, room / 1.06, { size: name, count: 3 }),
    sub: form === 'roomy' ? wrapLines(subText(item), room, { size: sub, count: 2 }) : [],
  }
}

function columnsOf(lines: readonly BarLine[], width: number, form: BarForm): BarColumns {
  const labels = Math.min(widest(lines, (line) => labelWidth(line, SIZES[form])) + COLUMN_GAP, Math.floor(width * 0.45))
  const names = form === 'stacked' ? 4 : Math.min(widest(lines, (line) => nameWidth(line, form)) + 4, Math.floor(width * 0.36)) + COLUMN_GAP
  return { names, labels, plot: width - names - labels }
}

function widest(lines: readonly BarLine[], measure: (line: BarLine) => number): number {
  return lines.reduce((most, line) => Math.max(most, measure(line)), 0)
}

function nameWidth(line: BarLine, form: BarForm): number {
  const { name, sub } = SIZES[form]
  const nameText = textWidth(line.name, name, true)
  if (form === 'roomy') return Math.max(nameText, textWidth(subText(line), sub))
  return nameText + (line.year === '' ? 0 : 8 + textWidth(line.year, sub))
}

function subText({ year, region }: BarLine): string {
  return [year, region].filter((part) => part !== '').join(' · ')
}

function labelWidth({ label, period, cell }: BarLine, sizes: BarSizes): number {
  const flag = cell.flagged ? FLAG_WIDTH : 0
  const tag = period === '' ? 0 : textWidth(period, sizes.sub) + 6
  return label === '' ? flag : textWidth(label, sizes.label, true) + tag + flag
}
