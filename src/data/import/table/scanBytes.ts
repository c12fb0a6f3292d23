import { isTooLong } from './mostRows'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** Where the cells of a delimited file stand, by byte. */
export interface ScannedBytes {
  readonly rowCount: number
  /**
   * `width + 1` entries a row: the start of each cell, then one beyond the end of the last. A cell ends one byte
   * (its delimiter) before the next entry.
   */
  readonly offsets: Uint32Array
  /** Rows that have more or fewer cells, with how many and the byte where the row ends. */
  readonly ragged: ReadonlyMap<number, { readonly cells: number; readonly end: number }>
}

export interface ScanOptions {
  readonly delimiter: number
  readonly width: number
  /** Told the byte reached, every few megabytes. */
  readonly onProgress?: (at: number) => void
}

const PROGRESS_STEP = 1 << 22
/** A file with more ragged rows than this share is none for this reader. */
const RAGGED_SHARE = 0.05

/**
 * Finds the cells of a delimited file without making a string. Null where quotes are misplaced or many rows are ragged:
 * such files are for the forgiving reader.
 */
export function scanBytes(bytes: Uint8Array, { delimiter, width, onProgress }: ScanOptions): ScannedBytes | null {
  const stride = width + 1
  const size = bytes.length
  const ragged = new Map<number, { cells: number; end: number }>()
  let offsets = new Uint32Array(Math.max(1024, Math.ceil(size / 48)) * stride)
  let row = 0
  let at = 0
  let nextProgress = PROGRESS_STEP
  while (at < size) {
    const base = row * stride
    if (isTooLong({ rowCount: row })) return countRows(bytes, { row, at, ragged })
    if (base + stride > offsets.length) offsets = enlarge(offsets, (size / at) * 1.05, stride)
    let cells = 0
    for (;;) {
      if (cells < stride) offsets[base + cells] = at
      cells++
      if (bytes[at] === QUOTE) {
        at = closeQuote(bytes, at)
        const next = bytes[at]
        if (at < 0 || (at < size && next !== delimiter && next !== LF && next !== CR)) return null
      } else {
        for (; at < size; at++) {
          const byte = bytes[at]
          if (byte === delimiter || byte === LF || byte === CR) break
        }
      }
      if (bytes[at] !== delimiter || at >= size) break
      at++
    }
    if (cells !== width) {
      ragged.set(row, { cells, end: at })
      if (ragged.size > 1000 && ragged.size > row * RAGGED_SHARE) return null
    }
    for (let missing = cells; missing < width; missing++) offsets[base + missing] = at + 1
    if (cells <= width) offsets[base + width] = at + 1
    row++
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1
    if (at >= nextProgress) {
      onProgress?.(at)
      nextProgress = at + PROGRESS_STEP
    }
  }
  return { rowCount: row, offsets, ragged }
}

/** A table that is too long is only counted: where its cells stand would take more memory than a page has. */
function countRows(bytes: Uint8Array, { row, at, ragged }: { row: number; at: number; ragged: ScannedBytes['ragged'] }): ScannedBytes {
  let rowCount = row
  for (let from = at; from < bytes.length; rowCount++) {
    const end = bytes.indexOf(LF, from)
    from = end < 0 ? bytes.length : end + 1
  }
  return { rowCount, offsets: new Uint32Array(0), ragged }
}

/** The byte after a quoted cell, or -1 where the quote never closes. */
function closeQuote(bytes: Uint8Array, start: number): number {
  let at = start + 1
  for (;;) {
    at = bytes.indexOf(QUOTE, at)
    if (at < 0) return -1
    if (bytes[at + 1] !== QUOTE) return at + 1
    at += 2
  }
}

function enlarge(offsets: Uint32Array, factor: number, stride: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.ceil(Math.max(offsets.length * Math.min(factor, 8), offsets.length + 1024 * stride)))
  next.set(offsets)
  return next
}
