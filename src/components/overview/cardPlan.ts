import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { unpackMarks } from '@/domain/state'
import type { View } from '@/domain/view'
import { shownIndicators } from '@/query/coverage'
import { isFigureAt } from '@/query/figureCodes'

/** One bar of a small chart. */
export interface CardRow {
  readonly cell: Cell
  /** Length as a part of the longest, 0–1; null where there is nothing to draw. */
  readonly share: number | null
}

/** Figures of many towns in equal steps from 0 to the largest. */
export interface CardSpread {
  readonly min: number
  readonly median: number
  readonly max: number
  readonly floors: number
  /** Towns in each step. */
  readonly bins: readonly number[]
}

/** One comparable indicator over the latest reports of the towns chosen. */
export interface CardPlan {
  readonly indicator: Indicator
  /** Towns with a figure. */
  readonly figures: number
  readonly towns: number
}

const BINS = 24

/**
 * Indicators for which two or more of the reports give a figure: most figures first, then the order of the codebook;
 * those on which all agree, as rates of 100% do, come last, for they tell least.
 */
export function planCards(dataset: Dataset, view: Pick<View, 'themes'>, reports: Uint32Array): CardPlan[] {
  const plans = shownIndicators(dataset, view)
    .filter(({ kind }) => kind !== 'mention')
    .map((indicator) => ({ indicator, figures: countFigures(dataset.columns.get(indicator.id), reports), towns: reports.length }))
  const alike = (plan: CardPlan): number => Number(agree(dataset.columns.get(plan.indicator.id), reports))
  const ranked = plans.filter(({ figures }) => figures >= 2).map((plan) => ({ plan, alike: alike(plan) }))
  return ranked.sort((a, b) => a.alike - b.alike || b.plan.figures - a.plan.figures).map(({ plan }) => plan)
}

function agree(column: IndicatorColumn | undefined, cells: Uint32Array): boolean {
  if (column === undefined) return true
  let first: number | null = null
  for (const cell of cells) {
    if (!isFigureAt(column, cell)) continue
    first ??= column.values[cell] ?? 0
    if (column.values[cell] !== first) return false
  }
  return true
}

function countFigures(column: IndicatorColumn | undefined, cells: Uint32Array): number {
  if (column === undefined) return 0
  let count = 0
  for (const cell of cells) if (isFigureAt(column, cell)) count++
  return count
}

/** The bars of a card, in data order. */
export function planRows(dataset: Dataset, { indicator }: CardPlan, reports: Uint32Array): CardRow[] {
  const width = dataset.years.length
  const cells = [...reports].map((cell) => readCell(dataset, { town: Math.floor(cell / width), year: cell % width, indicator }))
  const longest = Math.max(0, ...cells.map(({ value, valueMax }) => valueMax ?? value ?? 0))
  return cells.map((cell) => ({ cell, share: cell.value === null ? null : longest > 0 ? Math.max(0, cell.value) / longest : 0 }))
}

/** How the figures of many towns spread; floors count with their floor. */
export function planSpread(dataset: Dataset, { indicator }: CardPlan, reports: Uint32Array): CardSpread {
  const column = dataset.columns.get(indicator.id)
  const cells = column === undefined ? new Uint32Array(0) : reports.filter((cell) => isFigureAt(column, cell))
  const values = Float64Array.from(cells, (cell) => column?.values[cell] ?? 0).sort()
  const max = values.at(-1) ?? 0
  const floors = cells.filter((cell) => unpackMarks(column?.marks[cell] ?? 0).qualifier === 'at_least').length
  return { min: values[0] ?? 0, median: medianOf(values), max, floors, bins: countBins(values, max) }
}

function countBins(values: Float64Array, max: number): number[] {
  const bins = new Array<number>(BINS).fill(0)
  for (const value of values) {
    const bin = max > 0 ? Math.min(BINS - 1, Math.max(0, Math.floor((value / max) * BINS))) : 0
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return bins
}

function medianOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1
  const high = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2
}
