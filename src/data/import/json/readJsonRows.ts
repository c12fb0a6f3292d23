import type { JsonRow } from '../../json/jsonRow'
import { isJsonRow } from '../../json/jsonRow'

/** A list of objects or of lists → rows of texts with a header; null where the JSON holds no table. */
export function readJsonRows(value: unknown): string[][] | null {
  const list = listOf(value)
  if (list === null || list.length === 0) return null
  if (list.every(Array.isArray)) return list.map((row: readonly unknown[]) => row.map(cellText))
  const rows = list.filter(isJsonRow)
  return rows.length === list.length ? objectRows(rows) : null
}

/** The list itself, or the longest one inside an object (`data`, `rows`…). */
function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isJsonRow(value)) return null
  const lists = Object.values(value).filter((field) => Array.isArray(field))
  return lists.sort((a, b) => b.length - a.length)[0] ?? null
}

function objectRows(rows: readonly JsonRow[]): string[][] {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)))
  const header = [...fields]
  return [header, ...rows.map((row) => header.map((field) => cellText(row[field])))]
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
