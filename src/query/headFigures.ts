import type { Dataset, IndicatorColumn } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { comparableCoverage, coverage, shownIndicators } from './coverage'
import { isFigureAt } from './figureCodes'
import type { Scope } from './selectScope'
import { markCells, selectScope, townsWithoutReport, yearsOf } from './selectScope'

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
  const covered = coverage(dataset, view)
  return {
    reports: scope.cells.length,
    towns: scope.towns.length - townsWithoutReport(scope).length,
    townsChosen: scope.towns.length,
    years: yearsOf(dataset, scope.cells),
    indicators: covered.filter(({ figures }) => figures > 0).length,
    comparable: comparableCoverage(covered).length,
    ...countFigures(dataset, view, scope),
  }
}

function countFigures(dataset: Dataset, view: View, { cells }: Scope): { figures: number; withWording: number } {
  const inScope = markCells(dataset, cells)
  let [figures, withWording] = [0, 0]
  for (const { id } of shownIndicators(dataset, view)) {
    const column = dataset.columns.get(id)
    if (column === undefined) continue
    figures += countCells(column, cells)
    withWording += countCells(column, column.excerpts.cells.filter((cell) => inScope[cell] === 1))
  }
  return { figures, withWording }
}

function countCells(column: IndicatorColumn, cells: Uint32Array): number {
  let count = 0
  for (let i = 0; i < cells.length; i++) {
    if (isFigureAt(column, cells[i] ?? 0)) count++
  }
  return count
}
