import { defineStore } from 'pinia'
import { computed, inject, shallowRef } from 'vue'
import type { Bilingual } from '@/domain/bilingual'
import type { DatasetContent } from '@/domain/dataset'
import type { Problem } from '@/domain/problem'
import type { LoadedPackage } from './loadPackage'
import type { SaveOutcome, Shelf, ShelfEntry } from './shelf/shelfKey'
import { SHELF } from './shelf/shelfKey'

/** How long a data set that was set aside can still be brought back, in milliseconds. */
const KEEP_DELETED = 24 * 60 * 60 * 1000

/** When cleared data sets are said to have been set aside, and before when they are removed for good. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'
const SWEPT = '1970-01-02T00:00:00.000Z'

/** Tells other pages of this browser that the library changed; what it gives back stops listening. */
export interface LibraryBell {
  readonly ring: () => void
  readonly listen: (heard: () => void) => void
}

/** The reader's own data sets, kept in this browser. The one writer of the shelf. */
export const useLibrary = defineStore('library', () => {
  const openShelf = inject(SHELF, () => () => Promise.resolve(null), true)
  const entries = shallowRef<readonly ShelfEntry[]>([])
  /** null until asked; false where the browser keeps nothing. */
  const available = shallowRef<boolean | null>(null)
  const bell = shallowRef<LibraryBell | null>(null)
  let opening: Promise<Shelf | null> | null = null

  const byId = computed(() => new Map(entries.value.map((entry) => [entry.id, entry])))

  /** What is kept, after throwing out what was set aside long ago. */
  async function open(now = Date.now()): Promise<readonly ShelfEntry[]> {
    const shelf = await theShelf()
    await shelf?.sweep(new Date(now - KEEP_DELETED).toISOString())
    return refresh()
  }

  function theShelf(): Promise<Shelf | null> {
    opening ??= openShelf().then((shelf) => {
      available.value = shelf !== null
      return shelf
    })
    return opening
  }

  async function refresh(): Promise<readonly ShelfEntry[]> {
    entries.value = (await (await theShelf())?.list()) ?? []
    return entries.value
  }

  /** Reads one data set, or why it cannot be read. */
  async function load(id: string): Promise<LoadedPackage> {
    const shelf = await theShelf()
    const stored = shelf === null ? ({ kind: 'missing' } as const) : await shelf.read(id)
    if (stored.kind === 'valid') return { content: stored.value, problems: [] }
    const { reason, quoted } = stored.kind === 'invalid' ? stored : { reason: 'stored_missing', quoted: '' }
    const problem: Problem = { code: reason, level: 'stop', place: {}, quoted: quoted === '' ? null : quoted, values: {} }
    return { content: null, problems: [problem] }
  }

  /** Keeps a data set; `refused` where the browser keeps nothing, `full` where there is no room. */
  async function save(content: DatasetContent, now = Date.now()): Promise<SaveOutcome> {
    const outcome = (await (await theShelf())?.save(content, new Date(now).toISOString())) ?? 'refused'
    return changed(outcome)
  }

  async function describe(id: string, texts: { title?: Bilingual; description?: Bilingual }): Promise<boolean> {
    return changed((await (await theShelf())?.describe(id, texts)) ?? false)
  }

  /** Sets a data set aside; `restore` brings it back. */
  async function remove(id: string, now = Date.now()): Promise<boolean> {
    return changed((await (await theShelf())?.setDeleted(id, new Date(now).toISOString())) ?? false)
  }

  async function restore(id: string): Promise<boolean> {
    return changed((await (await theShelf())?.setDeleted(id, null)) ?? false)
  }

  /** Sets all data sets aside, so long ago that the next visit finds none of them; `restore` brings back, `purge` does not wait. */
  async function clear(): Promise<readonly ShelfEntry[]> {
    const gone = entries.value
    const shelf = await theShelf()
    for (const { id } of gone) await shelf?.setDeleted(id, LONG_AGO)
    return changed(gone)
  }

  /** Removes for good what `clear` set aside. */
  async function purge(): Promise<void> {
    await (await theShelf())?.sweep(SWEPT)
  }

  async function changed<T>(outcome: T): Promise<T> {
    await refresh()
    bell.value?.ring()
    return outcome
  }

  /** Keeps the list alike in all pages of this browser. */
  function connect(to: LibraryBell): void {
    bell.value = to
    to.listen(() => void refresh())
  }

  const fingerprintOf = (id: string): string | null => byId.value.get(id)?.fingerprint ?? null

  return { entries, available, open, load, save, describe, remove, restore, clear, purge, connect, fingerprintOf }
})
