import type { Distinct, RowRange } from './cellTable'

export interface ByteColumn {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly stride: number
  readonly column: number
  readonly decode: (cell: Uint8Array) => string
}

/** Numbers the texts of a column by hashing their bytes: each text is decoded once, however often it comes. */
export function distinctBytes(source: ByteColumn, { from, to }: RowRange): Distinct {
  const { bytes, offsets, stride, column } = source
  const codes = new Uint32Array(to - from)
  const cells = new CellSet(bytes)
  let previous = -1
  let previousStart = 0
  let previousEnd = -1
  for (let row = from, at = from * stride + column; row < to; row++, at += stride) {
    const start = offsets[at] ?? 0
    const end = Math.max(start, (offsets[at + 1] ?? 1) - 1)
    if (previous < 0 || !sameBytes(bytes, { start, end }, { start: previousStart, end: previousEnd })) previous = cells.add(start, end)
    previousStart = start
    previousEnd = end
    codes[row - from] = previous
  }
  return mergeTexts(codes, cells.spans().map(({ start, end }) => source.decode(bytes.subarray(start, end))))
}

interface ByteSpan {
  readonly start: number
  readonly end: number
}

function sameBytes(bytes: Uint8Array, a: ByteSpan, b: ByteSpan): boolean {
  const length = a.end - a.start
  if (length !== b.end - b.start) return false
  for (let i = 0; i < length; i++) if (bytes[a.start + i] !== bytes[b.start + i]) return false
  return true
}

/** Cells numbered by their bytes: open addressing, at most half full. */
class CellSet {
  readonly #bytes: Uint8Array
  #starts: number[] = []
  #ends: number[] = []
  #hashes: number[] = []
  #slots = new Int32Array(1024).fill(-1)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  add(start: number, end: number): number {
    const hash = this.#hash(start, end)
    let slot = hash & (this.#slots.length - 1)
    for (;;) {
      const code = this.#slots[slot] ?? -1
      if (code < 0) return this.#insert(slot, hash, { start, end })
      if (this.#hashes[code] === hash && sameBytes(this.#bytes, { start, end }, this.#span(code))) return code
      slot = (slot + 1) & (this.#slots.length - 1)
    }
  }

  spans(): ByteSpan[] {
    return this.#starts.map((_, code) => this.#span(code))
  }

  #span(code: number): ByteSpan {
    return { start: this.#starts[code] ?? 0, end: this.#ends[code] ?? 0 }
  }

  #hash(start: number, end: number): number {
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), 0x01000193)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  #insert(slot: number, hash: number, { start, end }: ByteSpan): number {
    const code = this.#starts.length
    this.#slots[slot] = code
    this.#starts.push(start)
    this.#ends.push(end)
    this.#hashes.push(hash)
    if (this.#starts.length * 2 > this.#slots.length) this.#rehash()
    return code
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1)
    this.#hashes.forEach((hash, code) => {
      let slot = hash & (slots.length - 1)
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = code
    })
    this.#slots = slots
  }
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
