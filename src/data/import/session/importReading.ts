import type { DatasetContent } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Basis, Qualifier, RowState } from '@/domain/state'
import type { Town } from '@/domain/town'
import type { DataProblem } from '../../dataProblem'
import type { Encoding } from '../decode/encoding'
import type { TableShape } from '../find/tableShape'
import type { NameReading } from '../indicators/resolveIndicators'
import type { ColumnReading } from '../roles/columnReading'
import type { Shape } from '../shape/planShape'
import type { FileKind } from '../sniff/fileKind'
import type { Delimiter } from '../table/chooseDelimiter'
import type { ProblemCount } from './problemLog'
import type { Question } from './questions'

/** How far a file has come. `stopped`: nothing can be read; `asking`: something must be decided first. */
export const IMPORT_STATUSES = ['stopped', 'asking', 'ready'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** How the file was read. */
export interface FileReading {
  readonly name: string
  readonly size: number
  readonly kind: FileKind
  readonly encoding: Encoding | null
  readonly delimiter: Delimiter | null
  readonly sheet: string
}

/** The table found and what its columns hold. */
export interface TableReading {
  readonly place: TableShape
  readonly shape: Shape
  readonly columns: readonly ColumnReading[]
  readonly names: readonly NameReading[]
  readonly indicators: readonly Indicator[]
  /** First rows of data as the file has them. */
  readonly before: readonly PreviewRow[]
  /** What was read from these rows. */
  readonly after: readonly PreviewFigure[]
  /** Headers of the file, which is turned where it has a column a town; rows of data are then columns of the file. */
  readonly fileHeaders: readonly string[]
  readonly turned: boolean
  /** The first rows with too many or too few cells, as they stand. */
  readonly ragged: readonly PreviewRow[]
}

export interface PreviewRow {
  /** As a spreadsheet counts. */
  readonly row: number
  readonly cells: readonly string[]
}

/** What became of one cell of the first rows. */
export interface PreviewFigure {
  readonly row: number
  readonly town: string
  readonly year: number | null
  /** Id; empty where the row names none that is taken in. */
  readonly indicator: string
  /** `left_out`: the cell says something that could not be read. */
  readonly state: RowState | 'not_mentioned' | 'no_report' | 'left_out'
  readonly value: number | null
  readonly valueMax: number | null
  readonly qualifier: Qualifier | null
  readonly basis: Basis
}

export interface ImportCounts {
  readonly towns: number
  readonly years: number
  readonly indicators: number
  /** Cells with a figure, mention or reason. */
  readonly figures: number
  /** Rows of data in the file. */
  readonly rows: number
}

/** All that is known of an import: plain data, the same for the same file and decisions. */
export interface ImportReading {
  readonly status: ImportStatus
  readonly file: FileReading
  readonly table: TableReading | null
  readonly questions: readonly Question[]
  /** The first of each kind; `problemCounts` has them all. */
  readonly problems: readonly DataProblem[]
  readonly problemCounts: readonly ProblemCount[]
  /** Places that rows are about, in the order of the file. */
  readonly towns: readonly Town[]
  readonly counts: ImportCounts
  readonly content: DatasetContent | null
}

/** Whether there is nothing to decide either: a picture, an empty file. */
export function isRefused({ status, table, questions }: ImportReading): boolean {
  return status === 'stopped' && table === null && questions.length === 0
}
