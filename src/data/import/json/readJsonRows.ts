import { MOST_COLUMNS, MOST_TABLE_CELLS } from '@/domain/limits'
import type { JsonRow } from '../../json/jsonRow'
import { isJsonRow } from '../../json/jsonRow'

export type JsonTableFault = 'json_no_table' | 'json_too_wide'

/** A list of objects or of lists → rows of texts with a header; why not, where the JSON holds no table. */
export function readJsonRows(value: unknown): string[][] | JsonTableFault {
  const list = listOf(value)
  if (list === null || list.length === 0) return 'json_no_table'
  if (list.every(Array.isArray)) return list.map((row: readonly unknown[]) => row.map(cellText))
  const rows = list.filter(isJsonRow)
  return rows.length === list.length ? objectRows(rows) : 'json_no_table'
}

/** The list itself, or the longest one inside an object (`data`, `rows`…). */
function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isJsonRow(value)) return null
  const lists = Object.values(value).filter((field) => Array.isArray(field))
  return lists.sort((a, b) => b.length - a.length)[0] ?? null
}

function objectRows(rows: readonly JsonRow[]): string[][] | JsonTableFault {
  const fields = new Set<string>()
  for (const row of rows) for (const field of Object.keys(row)) fields.add(field)
  if (fields.size > MOST_COLUMNS || fields.size * rows.length > MOST_TABLE_CELLS) return 'json_too_wide'
  const header = [...fields]
  return [header, ...rows.map((row) => header.map((field) => cellText(ownField(row, field))))]
}

/** A name like `constructor` stands for a field only where the row has it. */
function ownField(row: JsonRow, field: string): unknown {
  return Object.prototype.hasOwnProperty.call(row, field) ? row[field] : undefined
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
