import type { Encoding } from '../decode/encoding'
import { distinctBytes } from './byteDistinct'
import { numberAt } from './byteNumber'
import type { CellTable } from './cellTable'
import type { ScannedBytes } from './scanBytes'

const QUOTE = 0x22

export interface ByteTableParts {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly width: number
  readonly scanned: ScannedBytes
}

/** A table over the bytes of a large file: cells become text only when asked for. */
export function byteTable({ bytes, encoding, width, scanned }: ByteTableParts): CellTable {
  const { offsets, ragged, rowCount } = scanned
  const stride = width + 1
  const decoder = new TextDecoder(encoding)
  const start = (row: number, column: number): number => offsets[row * stride + column] ?? 0
  const end = (row: number, column: number): number => Math.max(start(row, column), (offsets[row * stride + column + 1] ?? 1) - 1)
  const text = (row: number, column: number): string => {
    if (row >= rowCount || column >= width) return ''
    return decodeCell(bytes.subarray(start(row, column), end(row, column)), decoder)
  }
  return {
    rowCount,
    width,
    text,
    cellCount: (row) => ragged.get(row)?.cells ?? width,
    numbers: (column, { from, to }) => {
      const numbers = new Float64Array(to - from)
      for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
        numbers[row - from] = numberAt(bytes, offsets[at] ?? 0, (offsets[at + 1] ?? 1) - 1)
      }
      return numbers
    },
    distinct: (column, range) => distinctBytes({ bytes, offsets, stride, column, decode: (cell) => decodeCell(cell, decoder) }, range),
  }
}

function decodeCell(cell: Uint8Array, decoder: TextDecoder): string {
  if (cell[0] !== QUOTE) return decoder.decode(cell)
  return decoder.decode(cell.subarray(1, -1)).replace(/""/g, '"').replace(/\r\n?/g, '\n')
}
