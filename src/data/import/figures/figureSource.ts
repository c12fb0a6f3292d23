import type { IndicatorKind } from '@/domain/indicator'
import type { RowKeys } from '../rows/rowKeys'
import type { ImportDecisions } from '../session/decisions'
import type { ProblemLog } from '../session/problemLog'
import type { CellTable } from '../table/cellTable'
import type { RowMarks } from './rowMarks'

/** What figures stand for. */
export interface Named {
  /** Index of the indicator, -1 left out. */
  readonly indicator: number
  /** Power of ten from the unit that is named to that of the indicator. */
  readonly power: number
}

/** One column of figures, its indicator and year settled or left to the row. */
export interface ReadColumn {
  readonly column: number
  readonly header: string
  /** null where the row names the indicator. */
  readonly named: Named | null
  readonly year: number | null
}

export interface FigureSource {
  readonly table: CellTable
  /** First row of data; row marks count from it. */
  readonly from: number
  readonly to: number
  readonly keys: RowKeys
  readonly columns: readonly ReadColumn[]
  /** Index of the town by number of its name. */
  readonly towns: Uint32Array
  /** By number of the name in the rows; empty where columns name indicators. */
  readonly rowIndicators: readonly Named[]
  readonly kinds: readonly IndicatorKind[]
  readonly marks: RowMarks
  /** Column of the upper ends of ranges. */
  readonly maxColumn: number | undefined
  /** Raw texts are kept as wording where the table has none. */
  readonly keepRaw: boolean
  readonly decisions: ImportDecisions
  readonly log: ProblemLog
}

/** What is known of a cell before it is read. */
export interface CellPlace extends Named {
  readonly row: number
  readonly town: number
  readonly year: number
  readonly column: ReadColumn
}
