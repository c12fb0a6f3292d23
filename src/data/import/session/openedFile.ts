import type { DataProblem } from '../../dataProblem'
import type { FileKind } from '../sniff/fileKind'
import type { TextTable } from '../table/textTable'

/** A sheet of a workbook as rows of texts. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** What came out of a file before anything was guessed about its table. */
export type FileContent =
  /** `table`: as it was read ahead, for the encoding and delimiter that were found. */
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly table?: TextTable }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  /** A data file of the page's own, for its reader. */
  | { readonly kind: 'data_file'; readonly json: unknown }
  | { readonly kind: 'none' }

export interface OpenedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly kind: FileKind
  readonly content: FileContent
  readonly problems: readonly DataProblem[]
}

/** A file or paste as it came. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}
