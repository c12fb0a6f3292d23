import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { isFigureAt } from '../figures/figureCodes'

const townCounts = new WeakMap<IndicatorColumn, number>()

/** How many towns report a figure in any year. Counted once a column: data sets never change. */
export function townsWithFigure(dataset: Dataset, indicator: Indicator): number {
  const column = dataset.columns.get(indicator.id)
  if (column === undefined || indicator.kind === 'mention') return 0
  const known = townCounts.get(column)
  if (known !== undefined) return known
  const count = countTowns(column, dataset)
  townCounts.set(column, count)
  return count
}

function countTowns(column: IndicatorColumn, { towns, years }: Dataset): number {
  let count = 0
  for (let town = 0; town < towns.length; town++) {
    const end = (town + 1) * years.length
    let cell = town * years.length
    while (cell < end && !isFigureAt(column, cell)) cell++
    if (cell < end) count++
  }
  return count
}

/** Indicators for which two or more towns report a figure: most towns first, then the order of the codebook. */
export function comparableIndicators(dataset: Dataset): Indicator[] {
  return dataset.indicators
    .filter((indicator) => townsWithFigure(dataset, indicator) >= 2)
    .sort((a, b) => townsWithFigure(dataset, b) - townsWithFigure(dataset, a))
}
