import type { ScannedBytes } from './scanBytes'

/** Different texts of a column, by the bytes of each: row `i` says what stands from `starts[codes[i]]` to `ends[codes[i]]`. */
export interface PartTexts {
  readonly codes: Uint32Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/** A column that was read before anybody asked. */
export type AheadColumn = { readonly kind: 'texts'; readonly texts: PartTexts } | { readonly kind: 'numbers'; readonly numbers: Float64Array }

/** Whole rows of a file, and where their cells stand. */
export interface TablePart {
  readonly bytes: Uint8Array
  readonly scanned: ScannedBytes
  /** By column; empty where nothing was read ahead. */
  readonly ahead: readonly AheadColumn[]
}

/** Memory of a part, its bytes apart, to be handed to another thread instead of copied. */
export function partBuffers({ scanned, ahead }: Pick<TablePart, 'scanned' | 'ahead'>): ArrayBuffer[] {
  const columns = ahead.flatMap((column): ArrayBufferView[] => {
    if (column.kind === 'numbers') return [column.numbers]
    const { codes, starts, ends } = column.texts
    return [codes, starts, ends]
  })
  const buffers = [scanned.offsets, ...columns].filter(({ byteLength }) => byteLength > 0).map(({ buffer }) => buffer)
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer)
}
