import type { Lang } from '@/domain/bilingual'
import type { Dataset } from '@/domain/dataset'
import { townName } from '@/domain/townLabels'
import type { EvidenceAddress, View } from '@/domain/view'
import { nearestReports } from '@/query/reports/nearestReports'
import { selectScope } from '@/query/selectScope'
import type { TownEntry } from '@/query/reports/townReport'
import { wordingsSeen } from '@/query/reports/wordingsSeen'
import type { TownPlace } from './townPlace'

/** What others say of a matter that this report leaves out. */
export interface UnsaidRow {
  readonly entry: TownEntry
  /** How one of them words it, and where; null where the data hold no wording. */
  readonly example: { readonly text: string; readonly at: EvidenceAddress; readonly town: string } | null
}

/** Two lists: what several others say, and what only one says. */
export interface Unsaid {
  readonly several: readonly TownEntry[]
  readonly single: readonly TownEntry[]
}

export function splitUnsaid(unsaid: readonly TownEntry[]): Unsaid {
  return { several: unsaid.filter(({ others }) => others.saying > 1), single: unsaid.filter(({ others }) => others.saying === 1) }
}

/** Adds to each entry one wording of the reports that the place is seen beside. */
export function withExamples(dataset: Dataset, entries: readonly TownEntry[], { peers, place, lang }: { readonly peers: View; readonly place: TownPlace; readonly lang: Lang }): UnsaidRow[] {
  const within = new Uint8Array(dataset.reports.length)
  for (const cell of nearestReports(dataset, selectScope(dataset, peers), place)) within[cell] = 1
  return entries.map((entry) => ({ entry, example: exampleOf(dataset, entry, { within, lang }) }))
}

function exampleOf(dataset: Dataset, { cell: { indicator } }: TownEntry, { within, lang }: { readonly within: Uint8Array; readonly lang: Lang }): UnsaidRow['example'] {
  const column = dataset.columns.get(indicator.id)
  const wording = column === undefined ? undefined : wordingsSeen(column, within, 1)[0]
  const cell = wording?.cells[0]
  if (wording === undefined || cell === undefined) return null
  const town = dataset.towns[Math.floor(cell / dataset.years.length)]
  const year = dataset.years[cell % dataset.years.length] ?? 0
  return { text: wording.text, town: townName(town, lang), at: { town: town?.code ?? '', year, indicator: indicator.id } }
}
