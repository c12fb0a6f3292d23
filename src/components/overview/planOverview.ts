import { computed } from 'vue'
import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import type { HeadFigures } from '@/query/reports/headFigures'
import { headFigures } from '@/query/reports/headFigures'
import type { Scope } from '@/query/selectScope'
import { selectScope } from '@/query/selectScope'
import type { Weaknesses } from '@/query/reports/weaknesses'
import { weaknesses } from '@/query/reports/weaknesses'
import type { CardPlan } from './cardPlan'
import { planCards } from './cardPlan'

/** All that the Overview shows, for the filters of a view. */
export interface OverviewPlan {
  readonly dataset: Dataset
  readonly view: View
  /** Cells of all reports chosen, in data order. */
  readonly reports: Uint32Array
  /** Cell of the last of them of each town. */
  readonly latest: Uint32Array
  readonly heads: HeadFigures
  /** Provinces named, and towns that name none. */
  readonly provinces: number
  readonly unplaced: number
  readonly cards: readonly CardPlan[]
  readonly weaknesses: Weaknesses
}

/** The Overview for all its parts, each computed once, when it is first shown. */
export function planOverview(dataset: Dataset, wanted: View): OverviewPlan {
  const view = withKnownThemes(dataset, wanted)
  const scope = selectScope(dataset, view)
  const latest = latestCells(scope)
  const heads = computed(() => headFigures(dataset, view))
  const cards = computed(() => planCards(dataset, view, latest))
  const named = computed(() => weaknesses(dataset, { ...view, years: view.years ?? { kind: 'latest' } }))
  return {
    dataset,
    view,
    reports: scope.cells,
    latest,
    ...countProvinces(dataset, latest),
    get heads() {
      return heads.value
    },
    get cards() {
      return cards.value
    },
    get weaknesses() {
      return named.value
    },
  }
}

/** Themes that the data does not know are skipped; none known stands for all. */
function withKnownThemes({ themes }: Dataset, view: View): View {
  return { ...view, themes: view.themes.filter((id) => themes.some((theme) => theme.id === id)) }
}

/** Those named: a town whose place is not known adds none. */
function countProvinces({ towns, years: { length: width } }: Dataset, cells: Uint32Array): Pick<OverviewPlan, 'provinces' | 'unplaced'> {
  const provinces = new Set<string>()
  let unplaced = 0
  for (let i = 0; i < cells.length; i++) {
    const province = towns[Math.floor((cells[i] ?? 0) / width)]?.province ?? ''
    if (province === '') unplaced++
    else provinces.add(province)
  }
  return { provinces: provinces.size, unplaced }
}

/** The cells themselves where each town has one report, so that nothing is counted twice. */
function latestCells({ towns, cells, starts }: Scope): Uint32Array {
  const last = new Uint32Array(towns.length)
  let count = 0
  for (let i = 0; i < towns.length; i++) {
    const end = starts[i + 1] ?? 0
    if (end > (starts[i] ?? 0)) last[count++] = cells[end - 1] ?? 0
  }
  return count === cells.length ? cells : last.subarray(0, count)
}
