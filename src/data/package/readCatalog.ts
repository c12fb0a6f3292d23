import type { Bilingual } from '@/domain/bilingual'
import type { DatasetInfo } from '@/domain/dataset'
import type { Parsed } from '@/domain/problem'

/** A data set that the page offers, and the folder beside the catalog that holds its files. */
export interface CatalogEntry {
  readonly info: DatasetInfo
  readonly folder: string
}

type Row = Readonly<Record<string, unknown>>

/** Reads `catalog.json`; a row without an id or folder makes the whole invalid, as the file is ours. */
export function readCatalog(text: string): Parsed<readonly CatalogEntry[], 'file_malformed'> {
  const rows = parseRows(text)
  const entries = rows?.map(readEntry) ?? []
  if (rows === null || entries.some((entry) => entry === null)) {
    return { kind: 'invalid', reason: 'file_malformed', quoted: text.slice(0, 40) }
  }
  return { kind: 'valid', value: entries.filter((entry) => entry !== null) }
}

function parseRows(text: string): Row[] | null {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.every(isRow) ? rows : null
  } catch {
    return null
  }
}

function isRow(row: unknown): row is Row {
  return typeof row === 'object' && row !== null
}

function readEntry(row: Row): CatalogEntry | null {
  const id = textOf(row, 'id')
  const folder = textOf(row, 'folder')
  if (id === '' || folder === '') return null
  return { folder, info: readInfo(id, row) }
}

function readInfo(id: string, row: Row): DatasetInfo {
  return {
    id,
    origin: 'builtin',
    title: bilingual(row, 'title'),
    description: bilingual(row, 'description'),
    synthetic: row['synthetic'] === true,
    entity: bilingual(row, 'entity'),
    version: textOf(row, 'version'),
    licence: textOf(row, 'licence'),
  }
}

function bilingual(row: Row, field: string): Bilingual {
  return { zh: textOf(row, `${field}_zh`), en: textOf(row, `${field}_en`) }
}

function textOf(row: Row, field: string): string {
  const value = row[field]
  return typeof value === 'string' ? value : ''
}
