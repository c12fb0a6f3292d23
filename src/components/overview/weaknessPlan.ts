import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { stateCode } from '@/domain/state'

/** One weakness and the reports that name it. */
export interface WeaknessRow {
  readonly indicator: Indicator
  /** For each report, whether it names it. */
  readonly named: readonly boolean[]
  readonly count: number
}

const WEAKNESS = stateCode('weakness')

/** Weaknesses that any of the reports names, in the order of the codebook. */
export function planWeaknesses(dataset: Dataset, reports: Uint32Array): WeaknessRow[] {
  const rows: WeaknessRow[] = []
  for (const indicator of dataset.indicators) {
    const column = dataset.columns.get(indicator.id)
    if (column === undefined || indicator.kind !== 'mention') continue
    const named = Array.from(reports, (cell) => column.states[cell] === WEAKNESS)
    const count = named.filter(Boolean).length
    if (count > 0) rows.push({ indicator, named, count })
  }
  return rows
}
