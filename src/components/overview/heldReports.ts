import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { selectTowns } from '@/query/selectTowns'
import { spanYears } from '@/query/selectYears'

/** The reports that the Overview looks at, as cell indices in data order. */
export interface HeldReports {
  readonly all: Uint32Array
  /** The last one of each town. */
  readonly latest: Uint32Array
}

/** Reports held for the towns and years of the view. */
export function heldReports(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years'>): HeldReports {
  const years = view.years?.kind === 'span' ? spanYears(dataset, view.years) : [...dataset.years.keys()]
  const towns = selectTowns(dataset, view)
  const all = new Uint32Array(towns.length * years.length)
  const latest = new Uint32Array(towns.length)
  let count = 0
  let townCount = 0
  for (const town of towns) {
    const before = count
    for (const year of years) {
      const cell = town * dataset.years.length + year
      if (dataset.reports[cell] !== NO_REPORT) all[count++] = cell
    }
    if (count > before) latest[townCount++] = all[count - 1] ?? 0
  }
  const last = latest.slice(0, townCount)
  return { all: view.years?.kind === 'latest' ? last : all.slice(0, count), latest: last }
}
