import type { DatasetContent } from '@/domain/dataset'
import type { Parsed } from '@/domain/problem'

/** Version of the stored form that this version of the page writes. */
export const STORED_VERSION = 1

/** A data set as it lies in the browser's storage. Typed arrays and maps are kept as they are. */
export interface StoredDataset {
  readonly version: number
  readonly content: DatasetContent
}

export const STORED_FAULTS = ['stored_newer', 'stored_damaged'] as const
export type StoredFault = (typeof STORED_FAULTS)[number]

/** One step from an older stored form to the next; index 0 lifts version 1 to 2. Only ever append. */
const MIGRATIONS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = []

export function toStored(content: DatasetContent): StoredDataset {
  return { version: STORED_VERSION, content }
}

/** Reads what an earlier visit stored, lifting older forms; a newer or damaged one is refused with its reason. */
export function readStored(stored: unknown): Parsed<DatasetContent, StoredFault> {
  if (stored === undefined) return { kind: 'missing' }
  if (!isRecord(stored) || typeof stored['version'] !== 'number') return { kind: 'invalid', reason: 'stored_damaged', quoted: '' }
  if (stored['version'] > STORED_VERSION) return { kind: 'invalid', reason: 'stored_newer', quoted: String(stored['version']) }
  const lifted = MIGRATIONS.slice(stored['version'] - 1).reduce<Record<string, unknown>>((form, lift) => lift(form), stored)
  const content = lifted['content']
  return isContent(content) ? { kind: 'valid', value: content } : { kind: 'invalid', reason: 'stored_damaged', quoted: '' }
}

const LISTS = ['towns', 'years', 'themes', 'indicators', 'sources', 'checks'] as const satisfies (keyof DatasetContent)[]

/** Whether the parts fit together: every column has a cell for each town-year. */
function isContent(content: unknown): content is DatasetContent {
  if (!isRecord(content) || !isRecord(content['info']) || !LISTS.every((key) => Array.isArray(content[key]))) return false
  const { columns, reports } = content
  if (!(columns instanceof Map) || !(reports instanceof Int32Array)) return false
  return [...columns.values()].every((column) => isRecord(column) && column['values'] instanceof Float64Array && column['values'].length === reports.length)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
