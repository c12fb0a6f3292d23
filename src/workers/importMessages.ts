import type { ImportDecisions } from '@/data/import/session/decisions'
import type { ImportContext } from '@/data/import/session/importContext'
import type { ImportReading } from '@/data/import/session/importReading'
import type { ImportFile } from '@/data/import/session/openedFile'
import type { CellForm } from '@/data/import/table/cellForm'
import type { TablePart } from '@/data/import/table/tablePart'

/** What an import knows besides its file, as plain data that can be sent to a worker. */
export type ImportSettings = Omit<ImportContext, 'matcher'>

/** Rows of a large file that another worker is to read. */
export interface PartTask {
  readonly id: number
  readonly bytes: Uint8Array
  readonly form: CellForm
}

/** What another worker found in a part, its bytes apart; null where it could not read them. */
export interface PartResult {
  readonly id: number
  readonly part: Omit<TablePart, 'bytes'> | null
}

/** To the worker. */
export type ImportRequest =
  /** `helped`: another worker may be asked for. */
  | { readonly kind: 'open'; readonly file: ImportFile; readonly settings: ImportSettings; readonly helped?: boolean }
  | { readonly kind: 'advance'; readonly decisions: ImportDecisions }
  /** Text of the gazetteer, or null where it could not be had. */
  | { readonly kind: 'gazetteer'; readonly text: string | null }
  | ({ readonly kind: 'read_part' } & PartTask)
  | ({ readonly kind: 'part' } & PartResult)

/** From the worker. Every `open` and `advance` is answered once, by `reading` or `data_file`; `read_part` by `part`. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** Once, where the browser has locks: the name of the one that the worker holds while it lives. */
  | { readonly kind: 'alive'; readonly lifeline: string }
  /** The table names towns: the worker waits for the gazetteer. */
  | { readonly kind: 'gazetteer_wanted' }
  /** Part of the table is for another worker; this one waits for what it finds. */
  | ({ readonly kind: 'part_wanted' } & PartTask)
  | ({ readonly kind: 'part' } & PartResult)
  | { readonly kind: 'reading'; readonly reading: ImportReading }
  /** A data file of the page's own is not a table. */
  | { readonly kind: 'data_file'; readonly json: unknown }
