import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ReportGap } from '@/domain/resultTable'
import type { Missing } from '@/domain/view'
import { YearLists } from './yearLists'

/** Chosen towns and years (indices, ascending), and what becomes of those without a report. */
export interface SpanChoice {
  readonly towns: Uint32Array
  readonly years: readonly number[]
  readonly missing: Missing
}

/** Town-years of a span without a report that are not rows; with `list` the last year of a town without any is one. */
export function findGaps({ reports, years: { length: width } }: Dataset, { towns, years, missing }: SpanChoice): ReportGap[] {
  const gaps: ReportGap[] = []
  const lists = new YearLists(width)
  const last = years.length - 1
  for (let i = 0; i < towns.length; i++) {
    const town = towns[i] ?? 0
    let list = 0
    let absent = 0
    for (let j = 0; j <= last; j++) {
      const year = years[j] ?? 0
      if (reports[town * width + year] !== NO_REPORT) continue
      if (j < last || absent < last || missing !== 'list') list = lists.append(list, year)
      absent++
    }
    if (list !== 0) gaps.push({ town, years: lists.read(list) })
  }
  return gaps
}
