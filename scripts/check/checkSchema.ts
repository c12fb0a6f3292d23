import type { Field, Row, Table } from './dataPackage'
import { placeOf } from './dataPackage'
import type { Verdict } from './verdict'
import { judge } from './verdict'

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  array: /^/,
  number: /^-?\d+(\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
}

/** Bytes, header, and every row against the types and constraints of its schema. */
export function checkSchema(table: Table, text: string): Verdict[] {
  return [
    judge(`${table.resource.path}: plain UTF-8 with LF`, [text], complainOfText),
    judge(`${table.resource.path}: header as in the schema`, [table], complainOfHeader),
    judge(`${table.resource.path}: rows fit the schema`, table.rows, (row) => complainOfRow(table, row)),
  ]
}

function complainOfText(text: string): string | null {
  if (text.startsWith('\uFEFF')) return 'begins with a byte order mark'
  if (text.includes('\r')) return 'has a carriage return'
  if (text.includes('\uFFFD')) return 'has a replacement character: damaged encoding'
  return text.endsWith('\n') ? null : 'does not end with a line feed'
}

function complainOfHeader({ header, resource }: Table): string | null {
  const wanted = resource.schema.fields.map((field) => field.name)
  return header.join() === wanted.join() ? null : `has ${header.join()}, the schema has ${wanted.join()}`
}

function complainOfRow(table: Table, row: Row): string | null {
  for (const field of table.resource.schema.fields) {
    const complaint = complainOfCell(field, row[field.name] ?? '')
    if (complaint !== null) return `${placeOf(table, row)}: ${field.name} ${complaint}`
  }
  return '__parsed_extra' in row ? `${placeOf(table, row)}: more fields than the header` : null
}

function complainOfCell({ type, constraints = {} }: Field, cell: string): string | null {
  if (cell === '') return constraints.required === true ? 'is empty' : null
  const pattern = TYPES[type]
  if (pattern === undefined) return `has the unknown type ${type}`
  if (!pattern.test(cell)) return `“${cell}” is not a ${type}`
  const { enum: allowed, pattern: form, minimum, maxLength } = constraints
  if (allowed !== undefined && !allowed.includes(cell)) return `“${cell}” is not one of ${allowed.join(', ')}`
  if (form !== undefined && !new RegExp(`^(?:${form})$`).test(cell)) return `“${cell}” does not match ${form}`
  if (minimum !== undefined && Number(cell) < minimum) return `${cell} is below ${minimum}`
  return maxLength !== undefined && cell.length > maxLength ? `is longer than ${maxLength} characters` : null
}
