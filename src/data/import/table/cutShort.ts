import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { Encoding } from '../decode/encoding'
import { decodeStrictly, isWritten } from '../decode/encoding'
import type { CellTable } from './cellTable'

/** The last line is looked for in as many bytes. */
const TAIL = 4096

/** Tells of a file that breaks off: in the midst of a sign, or of its last row. */
export function cutShort(bytes: Uint8Array, { encoding, table }: { readonly encoding: Encoding; readonly table: CellTable }): DataProblem[] {
  const last = table.rowCount - 1
  const cells = table.cellCount(last)
  const short = last > 1 && !endsLine(bytes) && cells >= 2 && cells < table.cellCount(last - 1)
  return short || isCutSign(bytes, encoding) ? [problem('confirm', 'file_cut', { place: { row: last + 1 }, quoted: lastText(table, last) })] : []
}

function endsLine(bytes: Uint8Array): boolean {
  return bytes.subarray(-2).some((byte) => byte === 0x0a || byte === 0x0d)
}

/** Whether the last bytes begin a sign that more would have to follow. */
function isCutSign(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return bytes.length % 2 === 1
  const line = bytes.subarray(bytes.subarray(-TAIL).lastIndexOf(0x0a) + 1 + Math.max(0, bytes.length - TAIL))
  return isWritten(line, encoding) && decodeStrictly(line, encoding) === null
}

function lastText(table: CellTable, row: number): string {
  return table.text(row, Math.max(0, table.cellCount(row) - 1))
}
