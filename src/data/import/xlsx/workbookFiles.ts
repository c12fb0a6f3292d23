import { MOST_COLUMNS, MOST_ROWS, MOST_TABLE_CELLS, WORKBOOK_LIMITS } from '@/domain/limits'
import { LARGE_STEP, inflateBounded } from '../../zip/inflateBounded'
import type { ZipEntry } from '../../zip/readDirectory'
import { packedContent, readDirectory } from '../../zip/readDirectory'

/** Why a workbook is not read. */
export type WorkbookFault = 'workbook_broken' | 'workbook_too_large' | 'workbook_entities'

interface WorkbookLimits {
  readonly entries: number
  /** Bytes of all parts that are read. */
  readonly inflated: number
}

/** Parts of a workbook by their path, inflated. */
export type WorkbookFiles = Record<string, Uint8Array>

export const SHEET = /^xl\/worksheets\/[^/]+\.xml$/
/** What cells are made of; pictures, macros and whatever else a zip may hold are never inflated. */
const WANTED = /\.xml(?:\.rels)?$/i

/** The parts of a workbook that are read, inflated within limits. Nothing is inflated before the whole directory was looked at. */
export function workbookFiles(bytes: Uint8Array, limits: WorkbookLimits = WORKBOOK_LIMITS): WorkbookFiles | WorkbookFault {
  const entries = readDirectory(bytes, limits.entries)
  if (entries === null) return 'workbook_broken'
  if (entries === 'too_many') return 'workbook_too_large'
  const wanted = entries.filter(({ name }) => WANTED.test(name))
  if (wanted.reduce((sum, { size }) => sum + size, 0) > limits.inflated) return 'workbook_too_large'
  return inflateAll(bytes, wanted, limits.inflated)
}

function inflateAll(bytes: Uint8Array, entries: readonly ZipEntry[], most: number): WorkbookFiles | WorkbookFault {
  const files = new Map<string, Uint8Array>()
  let left = most
  for (const entry of entries) {
    const content = inflateEntry(bytes, entry, left)
    if (content === 'too_large') return 'workbook_too_large'
    if (content === 'damaged') return 'workbook_broken'
    if (declaresEntities(content)) return 'workbook_entities'
    left -= content.length
    files.set(entry.name, content)
  }
  return Object.fromEntries(files)
}

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | 'too_large' | 'damaged' {
  const packed = packedContent(bytes, entry)
  if (packed === null) return 'damaged'
  if (entry.method === 8) return inflateBounded(packed, most, LARGE_STEP)
  return entry.method === 0 ? packed : 'damaged'
}

const HEAD = 4096

/** No workbook has a document type: it is where entities are declared that grow without end or fetch other files. */
function declaresEntities(content: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)\b/i.test(new TextDecoder().decode(content.subarray(0, HEAD)))
}

const PLACED = /<(?:\w{1,20}:)?(?:c|row)\b[^<>]{0,200}?\br=["']([A-Z]{0,9})(\d{1,15})["'][^<>]{0,200}?(\/?)>/g

/** Whether the cells of a sheet lie within a table that can be held: one cell far away would make a table of billions. */
export function fitsTable(sheet: string): boolean {
  let [rows, columns, filledRows] = [0, 0, 0]
  for (const [, letters = '', number = '', closed = ''] of sheet.matchAll(PLACED)) {
    rows = Math.max(rows, Number(number))
    if (letters === '' || closed !== '') continue
    filledRows = Math.max(filledRows, Number(number))
    columns = Math.max(columns, columnNumber(letters))
  }
  return rows <= MOST_ROWS && columns <= MOST_COLUMNS && filledRows * columns <= MOST_TABLE_CELLS
}

/** A → 1, XFD → 16384. */
function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
