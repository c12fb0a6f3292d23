import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import type { CardPlan } from './cardPlan'
import { planCards } from './cardPlan'
import type { HeadFigures } from './headFigures'
import { headFigures } from './headFigures'
import type { HeldReports } from './heldReports'
import { heldReports } from './heldReports'
import type { MatrixTheme } from './matrixPlan'
import { matrixThemes } from './matrixPlan'

/** All that the Overview shows, for the filters of a view. */
export interface OverviewPlan {
  readonly dataset: Dataset
  readonly reports: HeldReports
  readonly heads: HeadFigures
  readonly themes: readonly MatrixTheme[]
  readonly cards: readonly CardPlan[]
}

type Filters = Pick<View, 'towns' | 'regions' | 'years' | 'themes'>

/** Computes the Overview once for all its parts. */
export function planOverview(dataset: Dataset, filters: Filters): OverviewPlan {
  const reports = heldReports(dataset, filters)
  const themes = chosenThemes(dataset, filters.themes)
  const cards = planCards(dataset, reports.latest, themes)
  return { dataset, reports, cards, themes: matrixThemes(dataset, themes), heads: headFigures(dataset, reports, { themes, cards }) }
}

/** Themes that the data does not know are skipped; none known stands for all. */
function chosenThemes({ themes }: Dataset, wanted: readonly string[]): Set<string> {
  const known = themes.map(({ id }) => id).filter((id) => wanted.includes(id))
  return new Set(known.length > 0 ? known : themes.map(({ id }) => id))
}
