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
export function columnTexts({ bytes, scanned, stride, column }: PartColumn, { from, to }: RowRange): PartTexts {
  const { offsets } = scanned
  const codes = new Uint32Array(to - from)
  const cells = new CellSet(bytes)
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    const start = offsets[at] ?? 0
    codes[row - from] = cells.add(start, Math.max(start, (offsets[at + 1] ?? 1) - 1))
  }
  return { codes, ...cells.spans() }
}

/** The plain numbers of a column, NaN for everything else. */
export function columnNumbers({ bytes, scanned, stride, column }: PartColumn, { from, to }: RowRange): Float64Array {
  const { offsets } = scanned
  const numbers = new Float64Array(to - from)
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    numbers[row - from] = numberAt(bytes, offsets[at] ?? 0, (offsets[at + 1] ?? 1) - 1)
  }
  return numbers
}

/** Rows that tell what a column is good for. */
const SAMPLE = 4096

/** Reads a column as it will most likely be wanted: figures as numbers, everything that comes again and again as texts. */
export function readAhead(column: PartColumn): AheadColumn {
  const { rowCount } = column.scanned
  const head = { from: 0, to: Math.min(SAMPLE, rowCount) }
  const different = columnTexts(column, head).starts.length
  const plain = columnNumbers(column, head).reduce((count, number) => (Number.isNaN(number) ? count : count + 1), 0)
  const all = { from: 0, to: rowCount }
  if (different * 4 > head.to && plain * 2 > head.to) return { kind: 'numbers', numbers: columnNumbers(column, all) }
  return { kind: 'texts', texts: columnTexts(column, all) }
}
