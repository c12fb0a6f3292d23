import { readCsv } from '../../csv/readCsv'
import type { DataProblem } from '../../dataProblem'
import { encodingProblems } from '../decode/decodeBytes'
import { detectEncoding } from '../decode/detectEncoding'
import type { Encoding } from '../decode/encoding'
import { decodeLoosely } from '../decode/encoding'
import type { CellForm } from './cellForm'
import type { Delimiter } from './chooseDelimiter'
import { chooseDelimiter } from './chooseDelimiter'
import { isTooLong } from './mostRows'
import { readAhead } from './partColumns'
import { partedTable } from './partedTable'
import { scanBytes } from './scanBytes'
import type { TablePart } from './tablePart'
import type { TextTable, TextTableOptions } from './textTable'

/** What must be known of a large file before its rows are read. */
export interface LargePlan {
  /** Without a byte-order mark, in an encoding whose delimiters are single bytes. */
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  readonly form: CellForm
  /** Encoding of the file as it came. */
  readonly found: Encoding
  readonly delimiter: Delimiter
  readonly problems: readonly DataProblem[]
}

const HEAD = 1 << 16

/** Null where the bytes do not lend themselves to it: such files are for the forgiving reader. */
export function planLarge(source: Uint8Array, options: Pick<TextTableOptions, 'encoding' | 'delimiter'>): LargePlan | null {
  const detected = options.encoding === undefined ? detectEncoding(source) : { encoding: options.encoding, sure: true }
  const { bytes, encoding } = toByteEncoding(source, detected.encoding)
  const head = decodeLoosely(bytes.subarray(0, HEAD), encoding)
  const { delimiter, oneColumn } = options.delimiter === undefined ? chooseDelimiter(head) : { delimiter: options.delimiter, oneColumn: false }
  if (oneColumn || delimiter === '，' || (delimiter === '|' && hasPipes(encoding)) || !detected.sure) return null
  const problems = encodingProblems(detected.encoding, { sure: true, chosen: options.encoding !== undefined })
  const form = { delimiter: delimiter.charCodeAt(0), width: headWidth(head, delimiter) }
  return { bytes, encoding, form, found: detected.encoding, delimiter, problems }
}

/** Reads rows that begin and end with the bytes; null where quotes are misplaced or many rows are ragged. */
export function readPart(bytes: Uint8Array, form: CellForm, onProgress: (share: number) => void = () => undefined): TablePart | null {
  const scanned = scanBytes(bytes, { ...form, onProgress: (at) => onProgress(at / bytes.length / 2) })
  if (scanned === null) return null
  if (isTooLong(scanned)) return { bytes, scanned, ahead: [] }
  const ahead = readAhead({ bytes, scanned, stride: form.width + 1 }, (share) => onProgress((1 + share) / 2))
  return { bytes, scanned, ahead }
}

/** Share of the first of two readers: the other has still to start. */
const FIRST_SHARE = 0.54

/** A byte after a line break near the middle, where a second reader may begin; null where there is none. */
export function middleOf(bytes: Uint8Array): number | null {
  const at = bytes.indexOf(LF, Math.floor(bytes.length * FIRST_SHARE)) + 1
  return at === 0 || at >= bytes.length ? null : at
}

const LF = 0x0a

export function largeTable({ encoding, form, found, delimiter, problems }: LargePlan, parts: readonly TablePart[]): TextTable {
  return { table: partedTable({ encoding, form, parts }), encoding: found, delimiter, problems }
}

/** Whether the second byte of a sign may be that of `|`. */
function hasPipes(encoding: Encoding): boolean {
  return encoding === 'big5' || encoding === 'gb18030'
}

/** UTF-16 is turned into UTF-8, whose delimiters are single bytes; a byte-order mark is dropped. */
function toByteEncoding(bytes: Uint8Array, encoding: Encoding): { bytes: Uint8Array; encoding: Encoding } {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { bytes: new TextEncoder().encode(decodeLoosely(bytes, encoding)), encoding: 'utf-8' }
  const marked = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb
  return { bytes: marked ? bytes.subarray(3) : bytes, encoding }
}

function headWidth(head: string, delimiter: Delimiter): number {
  const rows = readCsv(head.slice(0, head.lastIndexOf('\n')), { delimiter }).rows
  return rows.reduce((width, row) => Math.max(width, row.length), 1)
}
