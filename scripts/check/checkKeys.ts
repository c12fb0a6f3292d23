import type { ForeignKey, Row, Table } from './dataPackage'
import { placeOf } from './dataPackage'
import type { Verdict } from './verdict'
import { judge } from './verdict'

/** Primary keys, unique fields, and foreign keys into the other tables. */
export function checkKeys(tables: ReadonlyMap<string, Table>): Verdict[] {
  return [...tables.values()].flatMap((table) => [
    ...uniqueKeys(table).map((fields) => judgeUnique(table, fields)),
    ...(table.resource.schema.foreignKeys ?? []).map((key) => judgeForeign(tables, table, key)),
  ])
}

function uniqueKeys({ resource: { schema } }: Table): string[][] {
  const primary = schema.primaryKey === undefined ? [] : [schema.primaryKey].flat()
  const single = schema.fields.filter(({ name, constraints }) => constraints?.unique === true && primary.join() !== name)
  return [...(primary.length === 0 ? [] : [primary]), ...single.map(({ name }) => [name])]
}

function judgeUnique(table: Table, fields: readonly string[]): Verdict {
  const keyOf = (row: Row) => JSON.stringify(fields.map((field) => row[field]))
  const first = new Map<string, Row>()
  for (const row of table.rows) if (!first.has(keyOf(row))) first.set(keyOf(row), row)
  return judge(`${table.resource.path}: ${fields.join(' + ')} only once`, table.rows, (row) => {
    const earlier = first.get(keyOf(row))
    return earlier === row || earlier === undefined ? null : `${placeOf(table, row)}: ${keyOf(row)} again, first at ${placeOf(table, earlier)}`
  })
}

function judgeForeign(tables: ReadonlyMap<string, Table>, table: Table, { fields, reference }: ForeignKey): Verdict {
  const known = new Set(tables.get(reference.resource)?.rows.map((row) => row[reference.fields]))
  return judge(`${table.resource.path}: ${fields} stands in ${reference.resource}`, table.rows, (row) =>
    known.has(row[fields]) ? null : `${placeOf(table, row)}: ${fields} “${row[fields] ?? ''}” is not in ${reference.resource}`,
  )
}
