import type { ResultTable } from '@/domain/resultTable'
import type { ChartContext } from '../builder'
import { textWidth, wrapLines, wrapText } from '../labels/measureText'
import { cellLabel } from './cellLabel'
import type { HeatCell, HeatColumn, HeatLine, HeatPlan } from './planCells'

/** A cell with its place; x and y are its upper left corner. */
export interface PlacedCell {
  /** null: the data holds no report, and no row, for this place. */
  readonly heat: HeatCell | null
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

export interface PlacedHead {
  readonly lines: readonly string[]
  readonly unit: string
  readonly x: number
  /** Lower edge. */
  readonly bottom: number
}

export interface PlacedLine {
  readonly name: readonly string[]
  readonly year: string
  /** Middle of the line. */
  readonly y: number
}

export interface PlacedBreak {
  readonly count: number
  readonly y: number
}

/** A heatmap laid out; columns that find no room beside each other go into a further band below. */
export interface HeatLayout {
  readonly cells: readonly PlacedCell[]
  readonly heads: readonly PlacedHead[]
  readonly names: readonly PlacedLine[]
  readonly breaks: readonly PlacedBreak[]
  readonly cell: { readonly width: number; readonly height: number }
  readonly nameWidth: number
  /** The words of the key, in lines that fit, and where the first one stands; without lines where nothing is shaded. */
  readonly key: { readonly lines: readonly string[]; readonly x: number; readonly y: number }
  readonly height: number
}

const NAME_SIZE = 13.5
const HEAD_SIZE = 12.5
const HEAD_LINE = 16
export const LABEL_SIZE = 13
export const GAP = 4
const BAND_GAP = 24
/** The steps of the shading, side by side. */
export const KEY_STEP = 24
export const KEY_SIZE = 12.5
export const KEY_LINE = 20
const KEY_STEPS = 5 * KEY_STEP

export function layOutCells(table: ResultTable, plan: HeatPlan, context: ChartContext): HeatLayout {
  const lines = plan.entries.flatMap((entry) => (entry.kind === 'line' ? [entry.line] : []))
  const nameWidth = Math.min(widestName(lines), Math.floor(context.width * 0.3)) + 12
  const room = context.width - nameWidth
  const wanted = Math.min(Math.max(58, widestLabel(lines, context) + 14, longestWord(plan.columns)), 116)
  const perBand = Math.max(1, Math.min(plan.columns.length, Math.floor(room / (wanted + GAP))))
  const cell = { width: Math.min(128, Math.floor(room / perBand) - GAP), height: lines.length > 30 ? 28 : 40 }
  const bands = chunk(plan.columns, perBand)
  let top = 0
  const parts = bands.map((columns, i) => {
    const part = placeBand({ table, plan, context }, { columns, first: i * perBand, top, nameWidth, cell })
    top = part.bottom + BAND_GAP
    return part
  })
  const bottom = top - BAND_GAP
  const shaded = lines.some(({ cells }) => cells.some((heat) => heat !== null && heat.share !== null))
  const place = { left: nameWidth, top: bottom + 18, width: context.width }
  const key = shaded ? layOutKey(context.locale.messages.charts.shading, place) : { lines: [], x: 0, y: bottom }
  return {
    cells: parts.flatMap((part) => part.cells),
    heads: parts.flatMap((part) => part.heads),
    names: parts.flatMap((part) => part.names),
    breaks: parts.flatMap((part) => part.breaks),
    cell,
    nameWidth,
    key,
    height: shaded ? key.y + key.lines.length * KEY_LINE - 4 : bottom,
  }
}

/** Beside the five steps where there is room, otherwise below them. */
function layOutKey(text: string, { left, top, width }: { left: number; top: number; width: number }): HeatLayout['key'] {
  const beside = left + KEY_STEPS + 8
  if (textWidth(text, KEY_SIZE) <= width - beside) return { lines: [text], x: beside, y: top }
  return { lines: wrapText(text, width - 4, KEY_SIZE), x: 2, y: top + KEY_LINE }
}

interface Source {
  readonly table: ResultTable
  readonly plan: HeatPlan
  readonly context: ChartContext
}

interface Band {
  readonly columns: readonly HeatColumn[]
  /** Number of the first column. */
  readonly first: number
  readonly top: number
  readonly nameWidth: number
  readonly cell: HeatLayout['cell']
}

function placeBand({ table, plan, context }: Source, { columns, first, top, nameWidth, cell }: Band) {
  const wrapped = columns.map((column) => wrapLines(column.name, cell.width, { size: HEAD_SIZE, count: 5 }))
  const headHeight = Math.max(...wrapped.map((lines) => lines.length)) * HEAD_LINE + 20
  const x = (i: number) => nameWidth + i * (cell.width + GAP)
  const heads = columns.map((column, i): PlacedHead => ({ lines: wrapped[i] ?? [], unit: column.unit, x: x(i), bottom: top + headHeight }))
  const cells: PlacedCell[] = []
  const names: PlacedLine[] = []
  const breaks: PlacedBreak[] = []
  let y = top + headHeight + 4
  for (const entry of plan.entries) {
    if (entry.kind === 'break') breaks.push({ count: entry.count, y: y + 12 })
    else {
      names.push({ name: nameLines(entry.line, nameWidth), year: entry.line.year, y: y + cell.height / 2 })
      columns.forEach((_, i) => {
        const heat = entry.line.cells[first + i] ?? null
        cells.push({ heat, x: x(i), y, lines: heat === null ? [] : fitLabel(cellLabel(table, heat.cell, context.locale), cell) })
      })
    }
    y += entry.kind === 'break' ? 26 : cell.height + GAP
  }
  return { cells, heads, names, breaks, bottom: y }
}

function fitLabel(label: string, cell: HeatLayout['cell']): string[] {
  if (label === '') return []
  const size = textWidth(label, LABEL_SIZE, true) <= cell.width - 4 ? LABEL_SIZE : LABEL_SIZE - 1.5
  return wrapLines(label, cell.width - 6, { size, count: cell.height > 34 ? 2 : 1 })
}

function nameLines({ name, year }: HeatLine, nameWidth: number): string[] {
  const beside = year === '' ? 0 : textWidth(year, 12) + 8
  return wrapLines(name, (nameWidth - 12 - beside) / 1.06, { size: NAME_SIZE, count: 2 })
}

function widestName(lines: readonly HeatLine[]): number {
  return lines.reduce((most, { name, year }) => Math.max(most, textWidth(name, NAME_SIZE, true) + (year === '' ? 0 : textWidth(year, 12) + 8)), 0) + 4
}

function widestLabel(lines: readonly HeatLine[], { locale }: ChartContext): number {
  const figures = lines.flatMap(({ cells }) => cells.flatMap((heat) => (heat === null || heat.cell.value === null ? [] : [heat.cell])))
  return figures.reduce((most, cell) => Math.max(most, textWidth(cellLabel(null, cell, locale), LABEL_SIZE, true)), 0)
}

/** The widest piece of a head that cannot be broken. */
function longestWord(columns: readonly HeatColumn[]): number {
  const words = columns.flatMap(({ name }) => name.split(/[\s\p{Script=Han}]+/u))
  return words.reduce((most, word) => Math.max(most, textWidth(word, HEAD_SIZE)), 0)
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
