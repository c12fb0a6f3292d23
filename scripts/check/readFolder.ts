import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { DataPackage, Resource, Row, Table } from './dataPackage'

/** A data set as it lies on disk. */
export interface Folder {
  readonly pack: DataPackage
  readonly tables: ReadonlyMap<string, Table>
  /** File name → bytes as text. */
  readonly texts: ReadonlyMap<string, string>
}

export function readFolder(folder: string): Folder {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const described = read('datapackage.json')
  const pack = JSON.parse(described) as DataPackage
  const texts = new Map(pack.resources.map(({ path }) => [path, read(path)]))
  const tables = new Map(pack.resources.map((resource) => [resource.name, readTable(resource, texts.get(resource.path) ?? '')]))
  return { pack, tables, texts: new Map([['datapackage.json', described], ...texts]) }
}

export function readTable(resource: Resource, text: string): Table {
  return resource.format === 'csv' ? readCsv(resource, text) : readJson(resource, text)
}

function readCsv(resource: Resource, text: string): Table {
  const { data, meta } = Papa.parse<Row>(text, { header: true, delimiter: ',', skipEmptyLines: true })
  return { resource, header: meta.fields ?? [], rows: data }
}

/** Entries of a JSON list as rows of text; lists inside are joined, null is empty. */
function readJson(resource: Resource, text: string): Table {
  const whole = JSON.parse(text) as Record<string, Record<string, unknown>[]>
  const entries = whole[resource.dialect?.json?.property ?? ''] ?? []
  const rows = entries.map((entry) => Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, asText(value)])))
  return { resource, header: Object.keys(rows[0] ?? {}), rows }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join('~') : String(value)
}
