import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { stateCode } from '@/domain/state'
import type { View } from '@/domain/view'
import { everyPlace, selectScope } from '../selectScope'

/** Theme of the codebook whose indicators are shortcomings. */
export const WEAKNESS_THEME = 'weaknesses'

const WEAKNESS = stateCode('weakness')

/** A shortcoming and how many towns name it. */
export interface NamedWeakness {
  readonly indicator: Indicator
  readonly towns: number
  /** One a row: 1 where the report names it. */
  readonly named: Uint8Array
}

/** Reports × shortcomings that at least one of them names of itself. */
export interface Weaknesses {
  /** Indices, one a report, in data order; reports that name none keep their row. */
  readonly rowTowns: Uint32Array
  readonly rowYears: Uint32Array
  /** Most towns first, then the order of the codebook. */
  readonly columns: readonly NamedWeakness[]
}

/**
 * What the reports of a view name as their own shortcomings. The codebook has a theme for them, which is read alone, so
 * that none is counted twice; in data without that theme every mention of state `weakness` counts.
 */
export function weaknesses(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years'>): Weaknesses {
  const { cells } = selectScope(dataset, view)
  const places = everyPlace(dataset, cells)
  const columns = candidates(dataset)
    .map((indicator) => readWeakness(dataset, indicator, { cells, rowTowns: places.rowTowns }))
    .filter(({ towns }) => towns > 0)
    .sort((a, b) => b.towns - a.towns)
  return { ...places, columns }
}

function candidates({ indicators }: Dataset): readonly Indicator[] {
  const own = indicators.filter(({ theme }) => theme === WEAKNESS_THEME)
  return own.length > 0 ? own : indicators.filter(({ kind }) => kind === 'mention')
}

function readWeakness({ columns }: Dataset, indicator: Indicator, { cells, rowTowns }: { readonly cells: Uint32Array; readonly rowTowns: Uint32Array }): NamedWeakness {
  const states = columns.get(indicator.id)?.states
  const named = new Uint8Array(cells.length)
  if (states === undefined) return { indicator, towns: 0, named }
  const towns = new Set<number>()
  for (let row = 0; row < cells.length; row++) {
    if (states[cells[row] ?? 0] !== WEAKNESS) continue
    named[row] = 1
    towns.add(rowTowns[row] ?? 0)
  }
  return { indicator, towns: towns.size, named }
}
