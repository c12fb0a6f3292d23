import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import type { Parsed } from '@/domain/problem'

/** Version of the stored form that this version of the page writes. */
export const STORED_VERSION = 2

/**
 * A data set as it lies in the browser's storage, typed arrays and maps as they are. From version 2 on its columns are
 * records of their own, as browsers take no record above 127 MB; version 1 holds them in its content.
 */
export interface StoredDataset {
  readonly version: number
  readonly content: Omit<DatasetContent, 'columns'>
  /** How many columns lie beside it. */
  readonly columns: number
}

/** One column of a data set in storage. */
export interface StoredColumn {
  readonly indicator: IndicatorId
  readonly column: IndicatorColumn
}

export const STORED_FAULTS = ['stored_newer', 'stored_damaged', 'stored_unreachable'] as const
export type StoredFault = (typeof STORED_FAULTS)[number]

/** One step from an older stored form to the next; index 0 lifts version 1 to 2. Only ever append. */
const MIGRATIONS: readonly ((older: Record<string, unknown>) => Record<string, unknown>)[] = [(older) => ({ ...older, columns: 0 })]

/** The records of a data set; without the look-ups of an indexed one, which are rebuilt on reading. */
export function toStored({ info, towns, years, themes, indicators, sources, reports, columns, checks, fingerprint }: DatasetContent): { readonly head: StoredDataset; readonly columns: readonly StoredColumn[] } {
  const content = { info, towns, years, themes, indicators, sources, reports, checks, fingerprint }
  return { head: { version: STORED_VERSION, content, columns: columns.size }, columns: Array.from(columns, ([indicator, column]) => ({ indicator, column })) }
}

/** Reads what an earlier visit stored, lifting older forms; a newer or damaged one is refused with its reason. */
export function readStored(stored: unknown, columns: readonly StoredColumn[] = []): Parsed<DatasetContent, StoredFault> {
  if (stored === undefined) return { kind: 'missing' }
  if (!isRecord(stored) || typeof stored['version'] !== 'number') return { kind: 'invalid', reason: 'stored_damaged', quoted: '' }
  if (stored['version'] > STORED_VERSION) return { kind: 'invalid', reason: 'stored_newer', quoted: String(stored['version']) }
  const lifted = MIGRATIONS.slice(stored['version'] - 1).reduce<Record<string, unknown>>((form, lift) => lift(form), stored)
  const content = joinColumns(lifted['content'], columns)
  return lifted['columns'] === columns.length && isContent(content) ? { kind: 'valid', value: content } : { kind: 'invalid', reason: 'stored_damaged', quoted: '' }
}

function joinColumns(content: unknown, columns: readonly StoredColumn[]): unknown {
  if (!isRecord(content) || content['columns'] instanceof Map) return content
  return { ...content, columns: new Map(columns.map(({ indicator, column }) => [indicator, column])) }
}

const LISTS = ['towns', 'years', 'themes', 'indicators', 'sources', 'checks'] as const satisfies (keyof DatasetContent)[]
const TEXTS = ['excerpts', 'sections', 'notes', 'notesEn'] as const satisfies (keyof IndicatorColumn)[]

/** Whether the parts fit together: every column has a cell for each town-year. */
function isContent(content: unknown): content is DatasetContent {
  if (!isRecord(content) || !isRecord(content['info']) || !LISTS.every((key) => Array.isArray(content[key]))) return false
  const { columns, reports, towns, years } = content
  if (!(columns instanceof Map) || !(reports instanceof Int32Array) || !Array.isArray(towns) || !Array.isArray(years)) return false
  return reports.length === towns.length * years.length && [...columns.values()].every((column) => isColumn(column, reports.length))
}

function isColumn(column: unknown, cells: number): boolean {
  if (!isRecord(column) || !(column['maxima'] instanceof Map)) return false
  const { values, states, marks } = column
  if (!(values instanceof Float64Array) || !(states instanceof Uint8Array) || !(marks instanceof Uint8Array)) return false
  return [values, states, marks].every(({ length }) => length === cells) && TEXTS.every((key) => isTexts(column[key]))
}

function isTexts(texts: unknown): boolean {
  if (!isRecord(texts) || !(texts['bytes'] instanceof Uint8Array)) return false
  const { cells, refs, ends } = texts
  return cells instanceof Uint32Array && refs instanceof Uint32Array && ends instanceof Uint32Array && cells.length === refs.length
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
