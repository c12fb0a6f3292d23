import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { ResolvedYears } from '@/domain/resultTable'
import { isFigureAt } from './figureCodes'
import { latestReport } from './selectYears'

/** Which town-years are looked at. */
export interface Selection {
  readonly towns: Uint32Array
  readonly years: ResolvedYears
}

/** Number of chosen town-years in which every indicator has a figure; stops counting at `limit`. */
export function countReportedTogether(
  dataset: Dataset,
  selection: Selection,
  { indicators, limit }: { readonly indicators: readonly Indicator[]; readonly limit: number },
): number {
  const together = reportedTogether(dataset, indicators)
  let count = 0
  for (const town of selection.towns) {
    if (count >= limit) break
    for (const year of chosenYears(dataset, selection.years, town)) {
      if (together(town * dataset.years.length + year)) count++
    }
  }
  return Math.min(count, limit)
}

/** Number of chosen towns with a figure in two or more of the chosen years; stops counting at `limit`. */
export function countSeries(dataset: Dataset, selection: Selection, { indicators, limit }: { readonly indicators: readonly Indicator[]; readonly limit: number }): number {
  let count = 0
  for (const town of selection.towns) {
    if (count >= limit) break
    if (indicators.some((indicator) => figuresOf(dataset, indicator, { town, years: selection.years }) >= 2)) count++
  }
  return count
}

/** Number of chosen towns with two or more reports in the chosen years; stops counting at `limit`. */
export function countRepeated(dataset: Dataset, { towns, years }: Selection, limit: number): number {
  let count = 0
  for (const town of towns) {
    if (count >= limit) break
    const start = town * dataset.years.length
    if (years.years.filter((year) => dataset.reports[start + year] !== NO_REPORT).length >= 2) count++
  }
  return count
}

function figuresOf(dataset: Dataset, indicator: Indicator, { town, years }: { readonly town: number; readonly years: ResolvedYears }): number {
  const column = dataset.columns.get(indicator.id)
  if (column === undefined) return 0
  const start = town * dataset.years.length
  return years.years.filter((year) => isFigureAt(column, start + year)).length
}

function reportedTogether(dataset: Dataset, indicators: readonly Indicator[]): (cell: number) => boolean {
  const columns = indicators.map(({ id }) => dataset.columns.get(id))
  return (cell) => columns.every((column) => column !== undefined && isFigureAt(column, cell))
}

function chosenYears(dataset: Dataset, years: ResolvedYears, town: number): readonly number[] {
  if (years.kind === 'span') return years.years
  const latest = latestReport(dataset, town)
  return latest < 0 ? [] : [latest]
}
