import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
import { openDB } from 'idb'
import type { DatasetContent } from '@/domain/dataset'
import type { Parsed } from '@/domain/problem'
import type { SaveOutcome, Shelf, ShelfEntry } from './shelfKey'
import type { StoredColumn, StoredDataset, StoredFault } from './storedForm'
import { readStored, toStored } from './storedForm'

const DATABASE = 'zhenjian'
const DATABASE_VERSION = 1

interface ShelfSchema extends DBSchema {
  entries: { key: string; value: ShelfEntry }
  /** The head of a data set under its id, each of its columns under [id, number]. */
  contents: { key: string | [id: string, column: number]; value: StoredDataset | StoredColumn }
}

/** Opens the shelf, or null where the browser allows no storage. Neither this nor the shelf ever rejects. */
export async function openShelf(onBlocked: () => void = () => undefined): Promise<Shelf | null> {
  try {
    if (typeof indexedDB === 'undefined') return null
    return shelfOn(
      await openDB<ShelfSchema>(DATABASE, DATABASE_VERSION, {
        upgrade(db) {
          db.createObjectStore('entries')
          db.createObjectStore('contents')
        },
        blocked: onBlocked,
        blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
      }),
    )
  } catch {
    return null
  }
}

/** The columns of a data set: a longer list comes after every list that it begins with. */
function columnsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []])
}

function shelfOn(db: IDBPDatabase<ShelfSchema>): Shelf {
  return withoutRejections({
    list: async () => (await db.getAll('entries')).filter((entry) => entry.deletedAt === null).sort((a, b) => a.savedAt.localeCompare(b.savedAt)),
    read: (id) => readContent(db, id),
    save: (content, savedAt) => save(db, content, savedAt),
    describe: (id, texts) => change(db, id, (entry) => ({ ...entry, info: { ...entry.info, ...texts } })),
    setDeleted: (id, deletedAt) => change(db, id, (entry) => ({ ...entry, deletedAt })),
    sweep: (before) => sweep(db, before),
  })
}

/** A database that was open may refuse at any time: another window updates the page, the disk is gone. */
function withoutRejections(shelf: Shelf): Shelf {
  return {
    list: () => shelf.list().catch(() => []),
    read: (id) => shelf.read(id).catch(() => ({ kind: 'invalid', reason: 'stored_unreachable', quoted: '' })),
    save: (content, savedAt) => shelf.save(content, savedAt),
    describe: (id, texts) => shelf.describe(id, texts).catch(() => false),
    setDeleted: (id, at) => shelf.setDeleted(id, at).catch(() => false),
    sweep: (before) => shelf.sweep(before).catch(() => undefined),
  }
}

/** The content under its current title; the entry is the one place a title is changed. */
async function readContent(db: IDBPDatabase<ShelfSchema>, id: string): Promise<Parsed<DatasetContent, StoredFault>> {
  const tx = db.transaction(['entries', 'contents'])
  const contents = tx.objectStore('contents')
  const [entry, stored, columns] = await Promise.all([tx.objectStore('entries').get(id), contents.get(id), contents.getAll(columnsOf(id))])
  const content = readStored(stored, columns as StoredColumn[])
  return content.kind === 'valid' && entry !== undefined ? { kind: 'valid', value: { ...content.value, info: entry.info } } : content
}

async function save(db: IDBPDatabase<ShelfSchema>, content: DatasetContent, savedAt: string): Promise<SaveOutcome> {
  const begun: Promise<void>[] = []
  try {
    const tx = db.transaction(['entries', 'contents'], 'readwrite')
    begun.push(tx.done)
    return await writeAll(tx, content, savedAt)
  } catch (reason) {
    await Promise.allSettled(begun)
    return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
}

/**
 * All or nothing: what cannot even be begun takes back what was begun before it. A record begins when the one before it
 * lies there, so that copying a large data set is never one long stop of the page.
 */
async function writeAll(tx: IDBPTransaction<ShelfSchema, ('entries' | 'contents')[], 'readwrite'>, content: DatasetContent, savedAt: string): Promise<SaveOutcome> {
  const { id } = content.info
  const { head, columns } = toStored(content)
  const contents = tx.objectStore('contents')
  try {
    await tx.objectStore('entries').put(entryOf(content, savedAt), id)
    await contents.delete(columnsOf(id))
    await contents.put(head, id)
    for (const [number, column] of columns.entries()) await contents.put(column, [id, number])
  } catch (reason) {
    takeBack(tx)
    throw reason
  }
  await tx.done
  return 'saved'
}

/** Of a record that failed on the way the browser takes everything back itself. */
function takeBack(tx: Pick<IDBTransaction, 'abort'>): void {
  try {
    tx.abort()
  } catch {
    // It is over already.
  }
}

function entryOf({ info, fingerprint, towns, years, indicators }: DatasetContent, savedAt: string): ShelfEntry {
  return { id: info.id, info, fingerprint, towns: towns.length, years: [...years], indicators: indicators.length, savedAt, deletedAt: null }
}

async function change(db: IDBPDatabase<ShelfSchema>, id: string, edit: (entry: ShelfEntry) => ShelfEntry): Promise<boolean> {
  const tx = db.transaction('entries', 'readwrite')
  const entry = await tx.store.get(id)
  if (entry !== undefined) await tx.store.put(edit(entry), id)
  await tx.done
  return entry !== undefined
}

async function sweep(db: IDBPDatabase<ShelfSchema>, before: string): Promise<void> {
  const tx = db.transaction(['entries', 'contents'], 'readwrite')
  const gone = (await tx.objectStore('entries').getAll()).filter(({ deletedAt }) => deletedAt !== null && deletedAt < before)
  await Promise.all(gone.flatMap(({ id }) => [tx.objectStore('entries').delete(id), tx.objectStore('contents').delete(id), tx.objectStore('contents').delete(columnsOf(id))]))
  await tx.done
}
