import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { CELL_CLASSES, FIGURE, MENTION, NOT_MENTIONED, OTHERWISE, WORDS, cellClass } from './cellClass'
import type { Scope } from './selectScope'
import { selectScope, townsWithoutReport } from './selectScope'

/** How many of the chosen towns say what of an indicator; each town counts once, by the most that one of its reports says. */
export interface Coverage {
  readonly indicator: Indicator
  readonly figures: number
  readonly words: number
  readonly mentions: number
  /** Not applicable or withheld. */
  readonly otherwise: number
  readonly notMentioned: number
  readonly noReport: number
}

/** Coverage of every indicator of the themes shown, in the order of the codebook. */
export function coverage(dataset: Dataset, view: View): Coverage[] {
  const scope = selectScope(dataset, view)
  const noReport = townsWithoutReport(scope).length
  return shownIndicators(dataset, view).map((indicator) => ({ indicator, ...countTowns(dataset, scope, indicator), noReport }))
}

/** The indicators that two or more of the towns report in figures: most towns first, then the order of the codebook. */
export function comparableCoverage(coverages: readonly Coverage[]): Coverage[] {
  return coverages.filter(({ figures }) => figures >= 2).sort((a, b) => b.figures - a.figures)
}

/** Indicators of the themes that a view shows. */
export function shownIndicators({ indicators }: Dataset, { themes }: Pick<View, 'themes'>): readonly Indicator[] {
  return themes.length === 0 ? indicators : indicators.filter(({ theme }) => themes.includes(theme))
}

function countTowns({ columns }: Dataset, scope: Scope, { id }: Indicator): Omit<Coverage, 'indicator' | 'noReport'> {
  const counts = new Uint32Array(CELL_CLASSES.length)
  const column = columns.get(id)
  for (let i = 0; i < scope.towns.length; i++) {
    if (scope.starts[i] === scope.starts[i + 1]) continue
    const best = column === undefined ? NOT_MENTIONED : bestClass(column, scope, i)
    counts[best] = (counts[best] ?? 0) + 1
  }
  const of = (name: number) => counts[name] ?? 0
  return { figures: of(FIGURE), words: of(WORDS), mentions: of(MENTION), otherwise: of(OTHERWISE), notMentioned: of(NOT_MENTIONED) }
}

function bestClass(column: IndicatorColumn, { cells, starts }: Scope, town: number): number {
  const end = starts[town + 1] ?? 0
  let best = NOT_MENTIONED
  for (let i = starts[town] ?? 0; i < end && best !== FIGURE; i++) best = Math.max(best, cellClass(column, cells[i] ?? 0))
  return best
}
