import { readCsv } from '../../csv/readCsv'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { decodeBytes } from '../decode/decodeBytes'
import { chooseDelimiter } from './chooseDelimiter'
import type { Delimiter } from './chooseDelimiter'
import { largeTable, planLarge } from './largeText'
import { rowTable } from './rowTable'
import { scanBytes } from './scanBytes'
import type { TextTable, TextTableOptions } from './textTable'

/** From here on a file is read from its bytes, cell by cell, instead of as one text. */
const LARGE = 4 << 20
const HEAD = 1 << 16

/** Bytes of a delimited file → table. Encoding and delimiter are found unless chosen. */
export function readTextTable(bytes: Uint8Array, options: TextTableOptions): TextTable {
  return (isLarge(bytes) ? readLarge(bytes, options) : null) ?? readSmall(bytes, options)
}

export function isLarge({ length }: Uint8Array): boolean {
  return length > LARGE
}

function readLarge(source: Uint8Array, options: TextTableOptions): TextTable | null {
  const plan = planLarge(source, options)
  if (plan === null) return null
  const { bytes, form } = plan
  const scanned = scanBytes(bytes, { ...form, onProgress: (at) => options.onProgress?.(at / bytes.length) })
  return scanned && largeTable(plan, [{ bytes, scanned, ahead: [] }])
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
