import type { Encoding } from '../decode/encoding'
import type { CellTable } from './cellTable'
import { partedTable } from './partedTable'
import type { ScannedBytes } from './scanBytes'

export interface ByteTableParts {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly width: number
  readonly scanned: ScannedBytes
}

/** A table over the bytes of a file in one piece. */
export function byteTable({ bytes, encoding, width, scanned }: ByteTableParts): CellTable {
  return partedTable({ encoding, width, parts: [{ bytes, scanned, ahead: [] }] })
}
