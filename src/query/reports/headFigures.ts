import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { countFigures } from '../figures/countFigures'
import { shownIndicators } from './shownIndicators'
import { isFigureAt } from '../figures/figureCodes'
import type { Scope } from '../selectScope'
import { markCells, selectScope, townsWithoutReport, yearsOf } from '../selectScope'

/** The numbers at the head of an overview. */
export interface HeadFigures {
  readonly reports: number
  /** Towns with a report, of the towns chosen. */
  readonly towns: number
  readonly townsChosen: number
  /** Years with a report: ascending indices. */
  readonly years: readonly number[]
  /** Indicators of which at least one figure is reported, and those that two or more towns report. */
  readonly indicators: number
  readonly comparable: number
  readonly figures: number
  /** Figures whose wording is held. */
  readonly withWording: number
}

/** Counts what the reports of a view hold, within the themes shown. */
export function headFigures(dataset: Dataset, view: View): HeadFigures {
  const scope = selectScope(dataset, view)
  const reporting = shownIndicators(dataset, view).map(({ id }) => countTowns(dataset.columns.get(id), scope, 2))
  return {
    reports: scope.cells.length,
    towns: scope.towns.length - townsWithoutReport(scope).length,
    townsChosen: scope.towns.length,
    years: yearsOf(dataset, scope.cells),
    indicators: reporting.filter((towns) => towns > 0).length,
    comparable: reporting.filter((towns) => towns >= 2).length,
    ...countAll(dataset, view, scope),
  }
}

function countAll(dataset: Dataset, view: View, { cells }: Scope): { figures: number; withWording: number } {
  const inScope = markCells(dataset, cells)
  let [figures, withWording] = [0, 0]
  for (const { id } of shownIndicators(dataset, view)) {
    figures += countFigures(dataset, cells, id)
    withWording += countWorded(dataset.columns.get(id), inScope)
  }
  return { figures, withWording }
}

/** Figures of a column that stand in the scope and whose wording is held. */
function countWorded(column: IndicatorColumn | undefined, inScope: Uint8Array): number {
  if (column === undefined) return 0
  const { cells } = column.excerpts
  let count = 0
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? 0
    if (inScope[cell] === 1 && isFigureAt(column, cell)) count++
  }
  return count
}

/** Towns that report a figure; counts no further than `most`. */
function countTowns(column: IndicatorColumn | undefined, { towns, cells, starts }: Scope, most: number): number {
  if (column === undefined) return 0
  let count = 0
  for (let town = 0; town < towns.length && count < most; town++) {
    const end = starts[town + 1] ?? 0
    let i = starts[town] ?? 0
    while (i < end && !isFigureAt(column, cells[i] ?? 0)) i++
    if (i < end) count++
  }
  return count
}
