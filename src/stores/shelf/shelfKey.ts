import type { InjectionKey } from 'vue'
import type { Bilingual } from '@/domain/bilingual'
import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { Parsed } from '@/domain/problem'
import type { StoredFault } from './storedForm'

/** What is told of a stored data set without reading it. */
export interface ShelfEntry {
  readonly id: string
  readonly info: DatasetInfo
  readonly fingerprint: string
  readonly towns: number
  readonly years: readonly number[]
  readonly indicators: number
  /** ISO date and time. */
  readonly savedAt: string
  /** When the reader set it aside (ISO); null while it stands on the shelf. */
  readonly deletedAt: string | null
}

export type SaveOutcome = 'saved' | 'full' | 'refused'

/** The reader's own data sets in the browser's storage. Entry and content are always written in one transaction. */
export interface Shelf {
  /** Entries not set aside, oldest first. */
  list: () => Promise<readonly ShelfEntry[]>
  read: (id: string) => Promise<Parsed<DatasetContent, StoredFault>>
  save: (content: DatasetContent, savedAt: string) => Promise<SaveOutcome>
  /** New title or description; false where the data set is no longer there. */
  describe: (id: string, texts: { title?: Bilingual; description?: Bilingual }) => Promise<boolean>
  /** Sets aside at a time, or brings back (null). */
  setDeleted: (id: string, at: string | null) => Promise<boolean>
  /** Removes for good what was set aside before a time, so that an undo in another page still finds its data. */
  sweep: (before: string) => Promise<void>
}

export const SHELF: InjectionKey<() => Promise<Shelf | null>> = Symbol('shelf')
