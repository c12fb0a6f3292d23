import type { Dataset } from '@/domain/dataset'
import type { IndicatorReport } from '@/query/reports/indicatorReport'

/** Why there is no figure. */
export type Silence = 'words' | 'otherwise' | 'not_mentioned' | 'no_report'

/** Towns that give no figure for one reason, each with the years concerned. */
export interface SilentTowns {
  readonly why: Silence
  readonly towns: readonly { readonly town: number; readonly years: readonly number[] }[]
}

/** Who gives no figure (or says nothing of a matter), by reason; reasons that do not occur are left out. */
export function planSilence(dataset: Dataset, { cells, withoutReport }: IndicatorReport): SilentTowns[] {
  const plan: SilentTowns[] = [
    { why: 'words', towns: groupByTown(dataset, cells.words) },
    { why: 'otherwise', towns: groupByTown(dataset, cells.otherwise) },
    { why: 'not_mentioned', towns: groupByTown(dataset, cells.not_mentioned) },
    { why: 'no_report', towns: [...withoutReport].map((town) => ({ town, years: [] })) },
  ]
  return plan.filter(({ towns }) => towns.length > 0)
}

function groupByTown({ years: { length: width } }: Dataset, cells: Uint32Array): SilentTowns['towns'] {
  const byTown = new Map<number, number[]>()
  for (const cell of cells) {
    const town = Math.floor(cell / width)
    byTown.set(town, [...(byTown.get(town) ?? []), cell % width])
  }
  return [...byTown].map(([town, years]) => ({ town, years }))
}
