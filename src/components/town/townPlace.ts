import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { leftOutCodes, listedCodes } from '@/domain/view'
import { selectTowns, townIndices } from '@/query/settle/selectTowns'
import { latestReport, spanYears } from '@/query/settle/selectYears'

/** The report that the page of a town shows: indices into towns and years. */
export interface TownPlace {
  readonly town: number
  readonly year: number
}

type Filters = Pick<View, 'towns' | 'regions' | 'years'>

/** The first town that the view names, with its last report in the years chosen; null where the data has no town or year. */
export function settleTown(dataset: Dataset, view: Filters): TownPlace | null {
  const town = firstTown(dataset, view)
  if (town === undefined || dataset.years.length === 0) return null
  return { town, year: settleYear(dataset, town, view) }
}

function firstTown(dataset: Dataset, view: Filters): number | undefined {
  const [named] = townIndices(dataset, listedCodes(view.towns))
  if (named !== undefined) return named
  const shown = selectTowns(dataset, view.towns === 'none' ? { ...view, towns: 'all' } : view)
  return shown.find((town) => latestReport(dataset, town) >= 0) ?? shown[0]
}

/** A single year stays what it is, even without a report: the page then says so. */
function settleYear(dataset: Dataset, town: number, { years }: Filters): number {
  const last = dataset.years.length - 1
  const latest = latestReport(dataset, town)
  if (years?.kind !== 'span') return latest < 0 ? last : latest
  const inside = spanYears(dataset, years)
  const held = inside.filter((year) => dataset.reports[town * dataset.years.length + year] !== NO_REPORT)
  return held.at(-1) ?? inside.at(-1) ?? last
}

/** Years in which the town has a report: ascending indices. */
export function reportYears({ reports, years }: Dataset, town: number): number[] {
  return [...years.keys()].filter((year) => reports[town * years.length + year] !== NO_REPORT)
}

/** The view that says whom the town is seen beside: the other towns of a choice, else all of the regions chosen, in any year. */
export function peersView(view: View): View {
  const several = listedCodes(view.towns).length > 1 || leftOutCodes(view.towns).length > 0
  return { ...view, towns: several ? view.towns : 'all', years: null, themes: [] }
}

/** The choice of towns with another one first, so that the company it is seen in stays. */
export function switchTown(towns: View['towns'], code: string): View['towns'] {
  const listed = listedCodes(towns)
  return listed.includes(code) ? [code, ...listed.filter((other) => other !== code)] : [code]
}
