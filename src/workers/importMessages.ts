import type { ImportDecisions } from '@/data/import/session/decisions'
import type { ImportContext } from '@/data/import/session/importContext'
import type { ImportReading } from '@/data/import/session/importReading'
import type { ImportFile } from '@/data/import/session/openedFile'

/** What an import knows besides its file, as plain data that can be sent to a worker. */
export type ImportSettings = Omit<ImportContext, 'matcher'>

/** To the worker. */
export type ImportRequest =
  | { readonly kind: 'open'; readonly file: ImportFile; readonly settings: ImportSettings }
  | { readonly kind: 'advance'; readonly decisions: ImportDecisions }
  /** Text of the gazetteer, or null where it could not be had. */
  | { readonly kind: 'gazetteer'; readonly text: string | null }

/** From the worker. Every `open` and `advance` is answered once, by `reading` or `data_file`. */
export type ImportAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** The table names towns: the worker waits for the gazetteer. */
  | { readonly kind: 'gazetteer_wanted' }
  | { readonly kind: 'reading'; readonly reading: ImportReading }
  /** A data file of the page's own is not a table. */
  | { readonly kind: 'data_file'; readonly json: unknown }
