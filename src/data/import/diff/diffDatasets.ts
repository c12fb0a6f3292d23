import type { DatasetContent } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Steps } from '@/domain/steps'
import type { Town } from '@/domain/town'
import type { Aligned } from './alignDatasets'
import { alignDatasets } from './alignDatasets'
import { cellComparer } from './compareCells'

const KINDS = ['added', 'changed', 'removed', 'same'] as const

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
  /** The first town-years that differ, in the order of the data set that is there, then what is new. */
  readonly townYears: readonly TownYearChange[]
  /** How many town-years differ. */
  readonly differing: number
  /** Indicators that both have, but count in different units or kinds: their figures must not be mixed. */
  readonly clashes: readonly Indicator[]
}

/** Towns looked at between two pauses. */
const PACE = 2048

/** What would change if a fresh data set took the place of the one that is there, `most` town-years listed. Costs one pass over the columns of both. */
export function* diffDatasets(base: DatasetContent, fresh: DatasetContent, most: number): Steps<DatasetDiff> {
  const aligned = alignDatasets(base, fresh)
  const tallies = new Uint32Array(aligned.towns.length * aligned.years.length * KINDS.length)
  for (const { id } of aligned.indicators) yield* tallyColumn(tallies, aligned, { id, base, fresh })
  const listed = yield* listTownYears(tallies, aligned, most)
  return { ...listed, clashes: unitClashes(base.indicators, fresh.indicators) }
}

interface Sides {
  readonly id: string
  readonly base: DatasetContent
  readonly fresh: DatasetContent
}

/** Counts by town, year and kind of change; a cell that only one side has is not looked at closely. */
function* tallyColumn(tallies: Uint32Array, { towns, years }: Aligned, { id, base, fresh }: Sides): Steps<void> {
  const columns = { base: base.columns.get(id), fresh: fresh.columns.get(id) }
  if (columns.base === undefined && columns.fresh === undefined) return
  const [before, after] = [columns.base?.states, columns.fresh?.states]
  const compare = cellComparer(columns)
  let place = 0
  for (const [at, town] of towns.entries()) {
    if (at % PACE === 0) yield
    const [ownRow, otherRow] = [town.base * base.years.length, town.fresh * fresh.years.length]
    for (const year of years) {
      const own = town.base < 0 || year.base < 0 ? -1 : ownRow + year.base
      const other = town.fresh < 0 || year.fresh < 0 ? -1 : otherRow + year.fresh
      const was = hasRow(before, own)
      const is = hasRow(after, other)
      if (was || is) {
        const kind = KINDS.indexOf(!was ? 'added' : !is ? 'removed' : compare(own, other) === 'same' ? 'same' : 'changed')
        tallies[place + kind] = (tallies[place + kind] ?? 0) + 1
      }
      place += KINDS.length
    }
  }
}

function hasRow(states: Uint8Array | undefined, cell: number): boolean {
  return states !== undefined && cell >= 0 && (states[cell] ?? 0) !== 0
}

function* listTownYears(tallies: Uint32Array, { towns, years }: Aligned, most: number): Steps<Omit<DatasetDiff, 'clashes'>> {
  const townYears: TownYearChange[] = []
  const counts = { added: 0, changed: 0, removed: 0, same: 0 }
  let differing = 0
  let place = 0
  for (const [at, { own: town }] of towns.entries()) {
    if (at % PACE === 0) yield
    for (const { own: year } of years) {
      const [added, changed, removed, same] = [tallies[place] ?? 0, tallies[place + 1] ?? 0, tallies[place + 2] ?? 0, tallies[place + 3] ?? 0]
      counts.added += added
      counts.changed += changed
      counts.removed += removed
      counts.same += same
      if (added + changed + removed > 0 && differing++ < most) townYears.push({ town, year, added, changed, removed, same })
      place += KINDS.length
    }
  }
  return { counts, townYears, differing }
}

/** Cell of a town and a year, or -1. */
export function indexOf(town: number, year: number, { years }: Pick<DatasetContent, 'years'>): number {
  return town < 0 || year < 0 ? -1 : town * years.length + year
}

/** Indicators of both that must not be mixed. */
export function unitClashes(base: readonly Indicator[], fresh: readonly Indicator[]): Indicator[] {
  const known = new Map(base.map((indicator) => [indicator.id, indicator]))
  return fresh.filter(({ id, kind, unit }) => {
    const own = known.get(id)
    return own !== undefined && (own.kind !== kind || own.unit.zh !== unit.zh)
  })
}
