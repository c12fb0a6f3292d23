import type { InjectionKey } from 'vue'
import type { ImportDecisions } from '@/data/import/session/decisions'
import type { ImportReading } from '@/data/import/session/importReading'
import type { ImportFile } from '@/data/import/session/openedFile'
import type { ImportContext } from '@/data/import/session/importContext'

/** What an import knows besides its file, as plain data that can be sent to a worker. */
export type ImportSettings = Pick<ImportContext, 'id' | 'themes' | 'indicators' | 'thisYear' | 'importedTheme' | 'rememberedRoles'>

/** A data file of the page's own is not a table: its JSON is handed back. */
export type OpenedImport = { readonly kind: 'table'; readonly reading: ImportReading } | { readonly kind: 'data_file'; readonly json: unknown }

/** Reads one file at a time, here or in a worker. `cancel` makes what runs reject with `ImportCancelled`. */
export interface ImportRunner {
  open: (file: ImportFile, settings: ImportSettings, onProgress: (share: number) => void) => Promise<OpenedImport>
  /** Reads the opened file anew as decided. */
  advance: (decisions: ImportDecisions, onProgress: (share: number) => void) => Promise<ImportReading>
  cancel: () => void
}

export class ImportCancelled extends Error {}

export const IMPORT_RUNNER: InjectionKey<() => Promise<ImportRunner>> = Symbol('import runner')
