import type { DatasetContent } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Town } from '@/domain/town'
import { alignDatasets } from './alignDatasets'
import type { CellChange } from './compareCells'
import { cellComparer } from './compareCells'

/** Cells by what happens to them. */
export interface ChangeCounts {
  readonly added: number
  readonly changed: number
  /** In the data set that is there, but not in the fresh one. */
  readonly removed: number
  readonly same: number
}

export interface TownYearChange extends ChangeCounts {
  readonly town: Town
  readonly year: number
}

export interface DatasetDiff {
  readonly counts: ChangeCounts
  /** Town-years with a row on either side, in the order of the data set that is there, then what is new. */
  readonly townYears: readonly TownYearChange[]
  /** Indicators that both have, but count in different units or kinds: their figures must not be mixed. */
  readonly clashes: readonly Indicator[]
}

/** What would change if a fresh data set took the place of the one that is there. Costs one pass over both. */
export function diffDatasets(base: DatasetContent, fresh: DatasetContent): DatasetDiff {
  const { towns, years, indicators } = alignDatasets(base, fresh)
  const tallies = towns.map(() => years.map(emptyCounts))
  for (const { id } of indicators) {
    const compare = cellComparer({ base: base.columns.get(id), fresh: fresh.columns.get(id) })
    towns.forEach((town, t) =>
      years.forEach((year, y) => count(tallies[t]?.[y], compare(indexOf(town.base, year.base, base), indexOf(town.fresh, year.fresh, fresh)))),
    )
  }
  const townYears = towns.flatMap(({ own }, t) => years.map((year, y) => ({ town: own, year: year.own, ...(tallies[t]?.[y] ?? emptyCounts()) }))).filter(hasRows)
  return { counts: townYears.reduce(sum, emptyCounts()), townYears, clashes: unitClashes(base.indicators, fresh.indicators) }
}

/** Cell of a town and a year, or -1. */
export function indexOf(town: number, year: number, { years }: Pick<DatasetContent, 'years'>): number {
  return town < 0 || year < 0 ? -1 : town * years.length + year
}

type Tally = { -readonly [K in keyof ChangeCounts]: number }

function emptyCounts(): Tally {
  return { added: 0, changed: 0, removed: 0, same: 0 }
}

function count(tally: Tally | undefined, change: CellChange): void {
  if (tally !== undefined && change !== 'none') tally[change]++
}

function hasRows({ added, changed, removed, same }: ChangeCounts): boolean {
  return added + changed + removed + same > 0
}

function sum(total: ChangeCounts, one: ChangeCounts): ChangeCounts {
  return { added: total.added + one.added, changed: total.changed + one.changed, removed: total.removed + one.removed, same: total.same + one.same }
}

function unitClashes(base: readonly Indicator[], fresh: readonly Indicator[]): Indicator[] {
  const known = new Map(base.map((indicator) => [indicator.id, indicator]))
  return fresh.filter(({ id, kind, unit }) => {
    const own = known.get(id)
    return own !== undefined && (own.kind !== kind || own.unit.zh !== unit.zh)
  })
}
