import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { ReportGap } from '@/domain/resultTable'
import type { Missing } from '@/domain/view'

/** Chosen towns and years (indices, ascending), and what becomes of those without a report. */
export interface SpanChoice {
  readonly towns: Uint32Array
  readonly years: readonly number[]
  readonly missing: Missing
}

const NONE = 0

/** Town-years of a span without a report that are not rows; with `list` the last year of a town without any is one. */
export function findGaps({ reports, years: { length: width } }: Dataset, { towns, years, missing }: SpanChoice): ReportGap[] {
  const gaps: ReportGap[] = []
  const lists = new YearLists(width)
  const last = years.length - 1
  for (let i = 0; i < towns.length; i++) {
    const town = towns[i] ?? 0
    let list = NONE
    let absent = 0
    for (let j = 0; j <= last; j++) {
      const year = years[j] ?? 0
      if (reports[town * width + year] !== NO_REPORT) continue
      if (j < last || absent < last || missing !== 'list') list = lists.append(list, year)
      absent++
    }
    if (list !== NONE) gaps.push({ town, years: lists.read(list) })
  }
  return gaps
}

/** Lists of years, each kept once however many towns share it: tens of thousands do. */
class YearLists {
  readonly #width: number
  readonly #lists: (readonly number[])[] = [[]]
  readonly #longer = new Map<number, number>()

  constructor(width: number) {
    this.#width = width
  }

  /** Number of the list that is `list` and then `year`. */
  append(list: number, year: number): number {
    const key = list * this.#width + year
    const known = this.#longer.get(key)
    if (known !== undefined) return known
    const added = this.#lists.push([...this.read(list), year]) - 1
    this.#longer.set(key, added)
    return added
  }

  read(list: number): readonly number[] {
    return this.#lists[list] ?? []
  }
}
