import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { MENTION_CODES } from '../figures/figureCodes'

const townCounts = new WeakMap<IndicatorColumn, number>()

/** How many towns say something about a matter in any year. Counted once a column: data sets never change. */
export function townsWithMention(dataset: Dataset, indicator: Indicator): number {
  const column = dataset.columns.get(indicator.id)
  if (column === undefined) return 0
  const known = townCounts.get(column)
  if (known !== undefined) return known
  const count = dataset.towns.filter((_, town) => isMentioned(column, town, dataset.years.length)).length
  townCounts.set(column, count)
  return count
}

function isMentioned({ states }: IndicatorColumn, town: number, years: number): boolean {
  for (let cell = town * years; cell < (town + 1) * years; cell++) {
    if (MENTION_CODES[states[cell] ?? 0] === 1) return true
  }
  return false
}
