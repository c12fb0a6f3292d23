import type { Cell } from '@/domain/cell'
import { readCell, readCellTexts } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Steps } from '@/domain/steps'
import type { Town } from '@/domain/town'
import type { Pair } from './alignDatasets'
import { alignDatasets } from './alignDatasets'
import { cellComparer } from './compareCells'
import { indexOf } from './diffDatasets'

/** A cell that both data sets have, with different figures or wordings. */
export interface ChangedCell {
  readonly town: Town
  readonly year: number
  readonly indicator: Indicator
  readonly before: Cell
  readonly after: Cell
  readonly wordings: { readonly before: string; readonly after: string }
}

/** Towns looked at between two pauses. */
const PACE = 64

/** The first cells that differ, town by town and year by year. */
export function* changedCells(base: Dataset, fresh: Dataset, most: number): Steps<ChangedCell[]> {
  const aligned = alignDatasets(base, fresh)
  const [towns, years] = [aligned.towns.filter(inBoth), aligned.years.filter(inBoth)]
  const shared = aligned.indicators.filter(({ id }) => base.columns.has(id) && fresh.columns.has(id))
  const compared = shared.map((indicator) => ({ indicator, compare: cellComparer({ base: base.columns.get(indicator.id), fresh: fresh.columns.get(indicator.id) }) }))
  const found: ChangedCell[] = []
  for (const [at, town] of towns.entries()) {
    if (at % PACE === 0) yield
    for (const year of years) {
      for (const { indicator, compare } of compared) {
        if (found.length >= most) return found
        if (compare(indexOf(town.base, year.base, base), indexOf(town.fresh, year.fresh, fresh)) !== 'changed') continue
        const before = readCell(base, { town: town.base, year: year.base, indicator })
        const after = readCell(fresh, { town: town.fresh, year: year.fresh, indicator })
        found.push({ town: town.own, year: year.own, indicator, before, after, wordings: { before: readCellTexts(base, before).excerpt, after: readCellTexts(fresh, after).excerpt } })
      }
    }
  }
  return found
}

function inBoth({ base, fresh }: Pair<unknown>): boolean {
  return base >= 0 && fresh >= 0
}
