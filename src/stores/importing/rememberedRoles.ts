import type { Role } from '@/data/import/roles/role'
import { ROLES } from '@/data/import/roles/role'
import { LONGEST_HEADERS } from '@/domain/limits'

type Store = Pick<Storage, 'getItem' | 'setItem'> | null

const KEY = 'zhenjian.roles'
/** Tables remembered; the oldest go first. */
const MOST = 40

export type RolesByHeaders = ReadonlyMap<string, ReadonlyMap<number, Role>>

/** What the reader said of columns, by the headers of their tables. What is stored wrongly is forgotten. */
export function readRoles(storage: Store): RolesByHeaders {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]')
    return new Map(Array.isArray(stored) ? stored.flatMap(readEntry) : [])
  } catch {
    return new Map()
  }
}

function readEntry(entry: unknown): [string, ReadonlyMap<number, Role>][] {
  if (!Array.isArray(entry)) return []
  const [headers, roles] = entry as unknown[]
  if (typeof headers !== 'string' || !Array.isArray(roles)) return []
  const known = roles.flatMap((pair: unknown): [number, Role][] => {
    const [column, word] = Array.isArray(pair) ? (pair as unknown[]) : []
    const role = ROLES.find((one) => one === word)
    return typeof column === 'number' && role !== undefined ? [[column, role]] : []
  })
  return [[headers, new Map(known)]]
}

/** Forgets every table; what comes back takes it back. */
export function forgetRoles(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): () => void {
  try {
    const kept = storage?.getItem(KEY) ?? null
    storage?.removeItem(KEY)
    return () => {
      if (kept !== null) storage?.setItem(KEY, kept)
    }
  } catch {
    return () => undefined
  }
}

/** Remembers the roles of a table; headers too long, or a storage that is full or forbidden, cost only the memory. */
export function writeRoles(storage: Store, headers: string, roles: ReadonlyMap<number, Role>): void {
  if (headers.length > LONGEST_HEADERS) return
  const all = new Map(readRoles(storage))
  all.delete(headers)
  all.set(headers, roles)
  try {
    storage?.setItem(KEY, JSON.stringify([...all].slice(-MOST).map(([key, own]) => [key, [...own]])))
  } catch {
    // The next table of this kind will be asked again.
  }
}
