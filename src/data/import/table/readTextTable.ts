import { readCsv } from '../../csv/readCsv'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { decodeBytes, encodingProblems } from '../decode/decodeBytes'
import { detectEncoding } from '../decode/detectEncoding'
import type { Encoding } from '../decode/encoding'
import { decodeLoosely } from '../decode/encoding'
import { byteTable } from './byteTable'
import type { CellTable } from './cellTable'
import { chooseDelimiter } from './chooseDelimiter'
import type { Delimiter } from './chooseDelimiter'
import { rowTable } from './rowTable'
import { scanBytes } from './scanBytes'

export interface TextTable {
  readonly table: CellTable
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly problems: readonly DataProblem[]
}

export interface TextTableOptions {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly onProgress?: ((share: number) => void) | undefined
}

/** From here on a file is read from its bytes, cell by cell, instead of as one text. */
const LARGE = 4 << 20
const HEAD = 1 << 16

/** Bytes of a delimited file → table. Encoding and delimiter are found unless chosen. */
export function readTextTable(bytes: Uint8Array, options: TextTableOptions): TextTable {
  return (bytes.length > LARGE ? readLarge(bytes, options) : null) ?? readSmall(bytes, options)
}

function readSmall(bytes: Uint8Array, options: TextTableOptions): TextTable {
  const { text, encoding, problems } = decodeBytes(bytes, options.encoding)
  const { delimiter, oneColumn } = pickDelimiter(text.slice(0, HEAD), options.delimiter)
  const csv = readCsv(text, { delimiter })
  return { table: rowTable(csv.rows), encoding, delimiter, problems: [...problems, ...csv.problems, ...oneColumnProblem(oneColumn, csv.rows[0]?.[0])] }
}

function pickDelimiter(head: string, chosen: Delimiter | undefined): { delimiter: Delimiter; oneColumn: boolean } {
  return chosen === undefined ? chooseDelimiter(head) : { delimiter: chosen, oneColumn: false }
}

function oneColumnProblem(oneColumn: boolean, first = ''): DataProblem[] {
  return oneColumn ? [problem('confirm', 'one_column', { place: { row: 1 }, quoted: first, values: { question: 'delimiter' } })] : []
}

/** Null where the bytes do not lend themselves to it. */
function readLarge(source: Uint8Array, options: TextTableOptions): TextTable | null {
  const detected = options.encoding === undefined ? detectEncoding(source) : { encoding: options.encoding, sure: true }
  const { bytes, encoding } = toByteEncoding(source, detected.encoding)
  const head = decodeLoosely(bytes.subarray(0, HEAD), encoding)
  const { delimiter, oneColumn } = pickDelimiter(head, options.delimiter)
  if (oneColumn || delimiter === '，' || (encoding === 'big5' && delimiter === '|') || !detected.sure) return null
  const width = headWidth(head, delimiter)
  const onProgress = (at: number): void => options.onProgress?.(at / bytes.length)
  const scanned = scanBytes(bytes, { delimiter: delimiter.charCodeAt(0), width, onProgress })
  if (scanned === null) return null
  const problems = encodingProblems(detected.encoding, { sure: true, chosen: options.encoding !== undefined })
  return { table: byteTable({ bytes, encoding, width, scanned }), encoding: detected.encoding, delimiter, problems }
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
