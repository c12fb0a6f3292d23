import { readCsv } from '../../csv/readCsv'
import type { Encoding } from '../decode/encoding'
import type { CellForm } from './cellForm'
import type { CellTable, RowRange } from './cellTable'
import { columnNumbers, columnTexts, numbersOfTexts, rowTextsAt } from './partColumns'
import { decodeCell } from './decodeCells'
import type { AheadColumn, PartTexts, TablePart } from './tablePart'
import { TextJoin } from './textJoin'

export interface PartedTable {
  readonly encoding: Encoding
  readonly form: CellForm
  /** In the order of the file. */
  readonly parts: readonly TablePart[]
}

/** A table over the bytes of a large file: cells become text only when asked for. */
export function partedTable({ encoding, form, parts }: PartedTable): CellTable {
  const { width } = form
  const decoder = new TextDecoder(encoding)
  const stride = width + 1
  const placed = placeParts(parts)
  const rowCount = placed.at(-1)?.to ?? 0
  const partOf = (row: number): PlacedPart | undefined => placed.find(({ to }) => row < to)
  const wanted = (range: RowRange): (PlacedPart & Overlap)[] => placed.flatMap((part) => overlap(part, range))
  return {
    rowCount,
    width,
    text: (row, column) => {
      const part = partOf(row)
      if (part === undefined) return ''
      if (column >= width) return cellBeyond(part, { row: row - part.from, column }, { form, decoder })
      return decodeCell(cellBytes(part, { row: row - part.from, column, stride }), decoder)
    },
    cellCount: (row) => {
      const part = partOf(row)
      return part?.scanned.ragged.get(row - part.from)?.cells ?? width
    },
    numbers: (column, range) => {
      const numbers = new Float64Array(range.to - range.from)
      for (const part of wanted(range)) numbers.set(numbersOf(part, { column, stride }), part.within.from + part.from - range.from)
      return numbers
    },
    distinct: (column, range) => {
      const join = new TextJoin(range.to - range.from, decoder)
      for (const part of wanted(range)) join.add(part.bytes, textsOf(part, { column, stride }))
      return join.finish()
    },
    distinctAt: (column, rows) => {
      const join = new TextJoin(rows.length, decoder)
      for (const part of placed) join.add(part.bytes, textsAt(part, rowsOf(part, rows), { column, stride }))
      return join.finish()
    },
  }
}

interface PlacedPart extends TablePart, RowRange {}

interface Overlap {
  /** Rows of the part, counted in it. */
  readonly within: RowRange
}

function placeParts(parts: readonly TablePart[]): PlacedPart[] {
  let from = 0
  return parts.map((part) => {
    const placed = { ...part, from, to: from + part.scanned.rowCount }
    from = placed.to
    return placed
  })
}

function overlap(part: PlacedPart, range: RowRange): (PlacedPart & Overlap)[] {
  const within = { from: Math.max(part.from, range.from) - part.from, to: Math.min(part.to, range.to) - part.from }
  return within.from < within.to ? [{ ...part, within }] : []
}

/** Those of ascending rows that lie in a part, counted in it. */
function rowsOf({ from, to }: RowRange, rows: Uint32Array): Uint32Array {
  const first = rows.findIndex((row) => row >= from)
  const beyond = rows.findIndex((row) => row >= to)
  return first < 0 ? rows.subarray(0, 0) : rows.slice(first, beyond < 0 ? undefined : beyond).map((row) => row - from)
}

function cellBytes({ bytes, scanned: { offsets } }: TablePart, { row, column, stride }: { row: number; column: number; stride: number }): Uint8Array {
  const at = row * stride + column
  const start = offsets[at] ?? 0
  return bytes.subarray(start, Math.max(start, (offsets[at + 1] ?? 1) - 1))
}

/** A cell of a row that has more than others, which are few: the row is read once again. */
function cellBeyond({ bytes, scanned: { offsets, ragged } }: TablePart, { row, column }: { row: number; column: number }, { form, decoder }: { form: CellForm; decoder: TextDecoder }): string {
  const { cells = 0, end = 0 } = ragged.get(row) ?? {}
  if (column >= cells) return ''
  const text = decoder.decode(bytes.subarray(offsets[row * (form.width + 1)], end))
  return readCsv(text, { delimiter: String.fromCharCode(form.delimiter) }).rows[0]?.[column] ?? ''
}

interface ColumnPlace {
  readonly column: number
  readonly stride: number
}

function numbersOf(part: PlacedPart & Overlap, { column, stride }: ColumnPlace): Float64Array {
  const ahead: AheadColumn | undefined = part.ahead[column]
  if (ahead?.kind === 'numbers') return ahead.numbers.subarray(part.within.from, part.within.to)
  if (ahead?.kind === 'texts') return numbersOfTexts(part.bytes, { ...ahead.texts, codes: ahead.texts.codes.subarray(part.within.from, part.within.to) })
  return columnNumbers({ ...part, column, stride }, part.within)
}

function textsOf(part: PlacedPart & Overlap, { column, stride }: ColumnPlace): PartTexts {
  const ahead: AheadColumn | undefined = part.ahead[column]
  if (ahead?.kind !== 'texts') return columnTexts({ ...part, column, stride }, part.within)
  const { codes, ...spans } = ahead.texts
  return { codes: codes.subarray(part.within.from, part.within.to), ...spans }
}

function textsAt(part: PlacedPart, rows: Uint32Array, { column, stride }: ColumnPlace): PartTexts {
  const ahead: AheadColumn | undefined = part.ahead[column]
  if (ahead?.kind !== 'texts') return rowTextsAt({ ...part, column, stride }, rows)
  return { ...ahead.texts, codes: rows.map((row) => ahead.texts.codes[row] ?? 0) }
}
