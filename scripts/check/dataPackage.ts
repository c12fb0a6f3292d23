export interface Constraints {
  readonly required?: boolean
  readonly unique?: boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maxLength?: number
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly constraints?: Constraints
}

export interface ForeignKey {
  readonly fields: string
  readonly reference: { readonly resource: string; readonly fields: string }
}

export interface TableSchema {
  readonly fields: readonly Field[]
  readonly primaryKey?: string | readonly string[]
  readonly foreignKeys?: readonly ForeignKey[]
}

export interface Resource {
  readonly name: string
  readonly path: string
  readonly format: string
  readonly dialect?: { readonly json?: { readonly property: string } }
  readonly schema: TableSchema
}

/** The parts of `datapackage.json` that the checks rest on. */
export interface DataPackage {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly licenses: readonly { readonly name: string }[]
  readonly sources: readonly { readonly title: string }[]
  readonly resources: readonly Resource[]
}

export type Row = Readonly<Record<string, string>>

/** A resource with its rows as text; `line` is what an editor shows. */
export interface Table {
  readonly resource: Resource
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

/** Where a row stands, for people: `observations.csv line 12`. */
export function placeOf(table: Table, row: Row): string {
  const at = table.rows.indexOf(row)
  return table.resource.format === 'csv' ? `${table.resource.path} line ${at + 2}` : `${table.resource.path} entry ${at + 1}`
}
