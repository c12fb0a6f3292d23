import type { Dataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { View } from '@/domain/view'
import type { CellClass } from '../figures/cellClass'
import { CELL_CLASSES, NOT_MENTIONED, cellClass } from '../figures/cellClass'
import type { PartNode } from './partTree'
import { partTree } from './partTree'
import { markCells, selectScope, townsWithoutReport } from '../selectScope'
import type { Wording } from './wordingsSeen'
import { wordingsSeen } from './wordingsSeen'

const MOST_WORDINGS = 50

/** All that the reports of a view say of one indicator. */
export interface IndicatorReport {
  readonly indicator: Indicator
  /** Cells of the reports by what they say, in data order; `readCell` reads one. */
  readonly cells: Readonly<Record<CellClass, Uint32Array>>
  /** Towns of which no report is held. */
  readonly withoutReport: Uint32Array
  /** Most frequent first. */
  readonly wordings: readonly Wording[]
  /** The tree of totals and parts that the indicator stands in, or null. */
  readonly tree: PartNode | null
}

/** Reads one indicator over the towns, regions and years of a view. */
export function indicatorReport(dataset: Dataset, view: View, indicator: Indicator): IndicatorReport {
  const scope = selectScope(dataset, view)
  const column = dataset.columns.get(indicator.id)
  const classes = Uint8Array.from(scope.cells, (cell) => (column === undefined ? NOT_MENTIONED : cellClass(column, cell)))
  const cellsOf = (name: CellClass) => scope.cells.filter((_, i) => CELL_CLASSES[classes[i] ?? 0] === name)
  return {
    indicator,
    cells: {
      figure: cellsOf('figure'),
      words: cellsOf('words'),
      mention: cellsOf('mention'),
      otherwise: cellsOf('otherwise'),
      not_mentioned: cellsOf('not_mentioned'),
    },
    withoutReport: townsWithoutReport(scope),
    wordings: column === undefined ? [] : wordingsSeen(column, markCells(dataset, scope.cells), MOST_WORDINGS),
    tree: partTree(dataset, indicator.id),
  }
}
