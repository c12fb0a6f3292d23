import type { Dataset } from '@/domain/dataset'
import type { View, YearSelection } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { selectTowns } from '@/query/settle/selectTowns'
import { latestReport } from '@/query/settle/selectYears'
import type { TownEntry, TownTheme } from '@/query/reports/townReport'
import type { TownPlace } from './townPlace'

/** Figures from which on their spread says more than a bar for each. */
const MANY_FIGURES = 40

interface Shown {
  readonly place: TownPlace
  /** Says beside whom the town is seen. */
  readonly peers: Pick<View, 'towns' | 'regions'>
}

/** The view that a figure of a town stands for: its indicator over the towns shown, this one brought forward. */
export function figureView(dataset: Dataset, { cell, others }: TownEntry, shown: Shown): View {
  return { ...townView(dataset, shown), indicators: [cell.indicator.id], chart: others.summary.n > MANY_FIGURES ? 'distribution' : 'bar' }
}

/** The view that a theme of a report stands for: all that it says there, beside the same of the other towns. */
export function themeView(dataset: Dataset, { entries }: TownTheme, shown: Shown): View {
  return { ...townView(dataset, shown), indicators: entries.map(({ cell }) => cell.indicator.id), chart: 'heatmap' }
}

function townView(dataset: Dataset, { place, peers }: Shown): View {
  const code = dataset.towns[place.town]?.code ?? ''
  return { ...DEFAULT_VIEW, page: 'compare', ...company(dataset, { place, peers }), years: yearsOf(dataset, place), highlight: [code] }
}

/** The towns shown; one from outside the regions chosen comes first, and they are then named one by one. */
function company(dataset: Dataset, { place, peers: { towns, regions } }: Shown): Pick<View, 'towns' | 'regions'> {
  const chosen = selectTowns(dataset, { towns, regions })
  if (chosen.includes(place.town)) return { towns, regions }
  return { towns: [place.town, ...chosen].map((town) => dataset.towns[town]?.code ?? ''), regions: [] }
}

/** Each town's last report where that is the one read, otherwise the year that is. */
function yearsOf(dataset: Dataset, { town, year }: TownPlace): YearSelection {
  const shown = dataset.years[year] ?? 0
  return latestReport(dataset, town) === year ? { kind: 'latest' } : { kind: 'span', from: shown, to: shown }
}
