import { CellSet } from './cellSet'
import type { Distinct, RowRange } from './cellTable'

export interface ByteColumn {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly stride: number
  readonly column: number
  readonly decode: (cell: Uint8Array) => string
}

/** Numbers the texts of a column by their bytes: each text is decoded once, however often it comes. */
export function distinctBytes(source: ByteColumn, { from, to }: RowRange): Distinct {
  const { bytes, offsets, stride, column } = source
  const codes = new Uint32Array(to - from)
  const cells = new CellSet(bytes)
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    const start = offsets[at] ?? 0
    codes[row - from] = cells.add(start, Math.max(start, (offsets[at + 1] ?? 1) - 1))
  }
  return mergeTexts(codes, cells.spans().map(({ start, end }) => source.decode(bytes.subarray(start, end))))
}

/** Different bytes may say the same ("a" and a): one number a text. */
function mergeTexts(codes: Uint32Array, texts: readonly string[]): Distinct {
  const known = new Map<string, number>()
  const merged = texts.map((text) => {
    const code = known.get(text) ?? known.size
    if (code === known.size) known.set(text, code)
    return code
  })
  if (known.size === texts.length) return { codes, texts }
  return { codes: codes.map((code) => merged[code] ?? 0), texts: [...known.keys()] }
}
