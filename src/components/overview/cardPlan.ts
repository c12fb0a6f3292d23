import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { countFigures } from '@/query/figures/countFigures'
import { shownIndicators } from '@/query/reports/shownIndicators'
import { isFigureAt } from '@/query/figures/figureCodes'
import { AT_LEAST, QUALIFIER_BITS } from '@/query/figures/qualifierCodes'
import { quantiles } from '@/query/figures/quantiles'

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
    .map((indicator) => ({ indicator, figures: countFigures(dataset, reports, indicator.id), towns: reports.length }))
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

/** The bars of a card, in data order. */
export function planRows(dataset: Dataset, { indicator }: CardPlan, reports: Uint32Array): CardRow[] {
  const width = dataset.years.length
  const cells = [...reports].map((cell) => readCell(dataset, { town: Math.floor(cell / width), year: cell % width, indicator }))
  const longest = Math.max(0, ...cells.map(({ value, valueMax }) => valueMax ?? value ?? 0))
  return cells.map((cell) => ({ cell, share: cell.value === null ? null : longest > 0 ? Math.max(0, cell.value) / longest : 0 }))
}

const NO_SPREAD: CardSpread = { min: 0, median: 0, max: 0, floors: 0, bins: new Array<number>(BINS).fill(0) }

/** How the figures of many towns spread; floors count with their floor. */
export function planSpread({ columns }: Dataset, { indicator }: CardPlan, reports: Uint32Array): CardSpread {
  const column = columns.get(indicator.id)
  if (column === undefined) return NO_SPREAD
  const { values, ...ends } = readFigures(column, reports)
  if (values.length === 0) return NO_SPREAD
  const [median = 0] = quantiles(values, [0.5])
  return { ...ends, median, bins: countBins(values, ends.max) }
}

function readFigures(column: IndicatorColumn, cells: Uint32Array): { values: Float64Array; min: number; max: number; floors: number } {
  const values = new Float64Array(cells.length)
  let [count, floors, min, max] = [0, 0, Infinity, -Infinity]
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0
    if (!isFigureAt(column, cell)) continue
    const value = column.values[cell] ?? 0
    values[count++] = value
    if (value < min) min = value
    if (value > max) max = value
    if (((column.marks[cell] ?? 0) & QUALIFIER_BITS) === AT_LEAST) floors++
  }
  return { values: values.subarray(0, count), min, max, floors }
}

function countBins(values: Float64Array, max: number): number[] {
  const bins = new Array<number>(BINS).fill(0)
  for (let i = 0; i < values.length; i++) {
    const bin = max > 0 ? Math.min(BINS - 1, Math.max(0, Math.floor(((values[i] ?? 0) / max) * BINS))) : 0
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return bins
}
