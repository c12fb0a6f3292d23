import { numberAt } from './byteNumber'
import { CellSet } from './cellSet'
import type { RowRange } from './cellTable'
import type { ScannedBytes } from './scanBytes'
import type { AheadColumn, PartTexts } from './tablePart'

export interface PartColumn {
  readonly bytes: Uint8Array
  readonly scanned: ScannedBytes
  /** Entries of `offsets` a row. */
  readonly stride: number
  readonly column: number
}

/** Numbers the texts of a column by their bytes. */
export function columnTexts(column: PartColumn, { from, to }: RowRange): PartTexts {
  const codes = new Uint32Array(to - from)
  const cells = new CellSet(column.bytes)
  readTexts(column, { from, to }, { codes, first: from, cells })
  return { codes, ...cells.spans() }
}

interface TextSink {
  readonly codes: Uint32Array
  /** Row of the first code. */
  readonly first: number
  readonly cells: CellSet
}

function readTexts({ scanned: { offsets }, stride, column }: PartColumn, { from, to }: RowRange, { codes, first, cells }: TextSink): void {
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    const start = offsets[at] ?? 0
    codes[row - first] = cells.add(start, Math.max(start, (offsets[at + 1] ?? 1) - 1))
  }
}

/** The same of some rows. */
export function rowTextsAt({ bytes, scanned: { offsets }, stride, column }: PartColumn, rows: Uint32Array): PartTexts {
  const cells = new CellSet(bytes)
  const codes = rows.map((row) => {
    const at = row * stride + column
    const start = offsets[at] ?? 0
    return cells.add(start, Math.max(start, (offsets[at + 1] ?? 1) - 1))
  })
  return { codes, ...cells.spans() }
}

/** Plain numbers by the different texts of a column. */
export function numbersOfTexts(bytes: Uint8Array, { codes, starts, ends }: PartTexts): Float64Array {
  const known = Float64Array.from(starts, (start, i) => numberAt(bytes, start, ends[i] ?? start))
  return Float64Array.from(codes, (code) => known[code] ?? NaN)
}

/** The plain numbers of a column, NaN for everything else. */
export function columnNumbers(column: PartColumn, { from, to }: RowRange): Float64Array {
  const numbers = new Float64Array(to - from)
  readNumbers(column, { from, to }, { numbers, first: from })
  return numbers
}

function readNumbers({ bytes, scanned: { offsets }, stride, column }: PartColumn, { from, to }: RowRange, { numbers, first }: { readonly numbers: Float64Array; readonly first: number }): void {
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    numbers[row - first] = numberAt(bytes, offsets[at] ?? 0, (offsets[at + 1] ?? 1) - 1)
  }
}

/** Rows that tell what a column is good for. */
const SAMPLE = 4096
/** Rows of which all columns are read before the next: as many as the nearest memory of a processor holds. */
const BLOCK = 2048
/** Rows from one word of progress to the next. */
const TOLD = BLOCK * 16

/** Reads the columns of a part as they will most likely be wanted: figures as numbers, everything that comes again and again as texts. */
export function readAhead(part: Omit<PartColumn, 'column'>, onProgress: (share: number) => void): AheadColumn[] {
  const { rowCount } = part.scanned
  const readers = Array.from({ length: part.stride - 1 }, (_, column) => aheadReader({ ...part, column }))
  for (let from = 0; from < rowCount; from += BLOCK) {
    const range = { from, to: Math.min(from + BLOCK, rowCount) }
    for (const { read } of readers) read(range)
    if (from % TOLD === 0) onProgress(from / rowCount)
  }
  return readers.map(({ finish }) => finish())
}

interface AheadReader {
  readonly read: (range: RowRange) => void
  readonly finish: () => AheadColumn
}

function aheadReader(column: PartColumn): AheadReader {
  const { rowCount } = column.scanned
  const head = { from: 0, to: Math.min(SAMPLE, rowCount) }
  const different = columnTexts(column, head).starts.length
  const plain = columnNumbers(column, head).reduce((count, number) => (Number.isNaN(number) ? count : count + 1), 0)
  if (different * 4 > head.to && plain * 2 > head.to) {
    const numbers = new Float64Array(rowCount)
    return { read: (range) => readNumbers(column, range, { numbers, first: 0 }), finish: () => ({ kind: 'numbers', numbers }) }
  }
  const codes = new Uint32Array(rowCount)
  const cells = new CellSet(column.bytes)
  return { read: (range) => readTexts(column, range, { codes, first: 0, cells }), finish: () => ({ kind: 'texts', texts: { codes, ...cells.spans() } }) }
}
