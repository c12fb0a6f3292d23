import type { Dataset } from '@/domain/dataset'
import { NO_REPORT } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { selectTowns } from './selectTowns'
import { spanYears } from './selectYears'

/** Which choices of a view leave something of the data out: a link that names every town and year narrows nothing. */
export interface Narrowing {
  readonly places: boolean
  readonly years: boolean
  readonly themes: boolean
}

export function narrowing(dataset: Dataset, view: Pick<View, 'towns' | 'regions' | 'years' | 'themes'>): Narrowing {
  const themes = dataset.themes.filter(({ id }) => view.themes.includes(id))
  return {
    places: selectTowns(dataset, view).length < dataset.towns.length,
    years: narrowsYears(dataset, view.years),
    themes: themes.length > 0 && themes.length < dataset.themes.length,
  }
}

function narrowsYears(dataset: Dataset, years: View['years']): boolean {
  if (years === null) return false
  return years.kind === 'latest' ? hasRepeated(dataset) : spanYears(dataset, years).length < dataset.years.length
}

/** Whether some town has several reports, so that its latest is not all. */
export function hasRepeated({ reports, towns, years: { length: width } }: Dataset): boolean {
  return towns.some((_, town) => reports.subarray(town * width, (town + 1) * width).filter((report) => report !== NO_REPORT).length > 1)
}
