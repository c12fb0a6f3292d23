const WORD = 4
const PRIME = 0x01000193
/** Entries of the index a text: its hash, where its copy begins, its length, where it first stood. */
const STRIDE = 4

/**
 * Cells of a file numbered by their bytes: open addressing, at most half full. Reads four bytes at a time. The first of
 * each number is copied: those of a large file, far apart, would each be fetched from memory for every comparison.
 */
export class CellSet {
  private readonly bytes: Uint8Array
  private readonly words: DataView
  private index = new Uint32Array(1024 * STRIDE)
  private copies = new Int32Array(4096)
  private slots = new Int32Array(2048).fill(-1)
  private count = 0
  private copied = 0
  private last = -1

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /** The number of the cell between two bytes; a cell like the one before costs a comparison alone. */
  add(start: number, end: number): number {
    if (this.last >= 0 && this.isCell(this.last, start, end)) return this.last
    const hash = this.hash(start, end)
    const mask = this.slots.length - 1
    let slot = hash & mask
    let code = this.slots[slot] ?? -1
    while (code >= 0 && !(this.index[code * STRIDE] === hash && this.isCell(code, start, end))) {
      slot = (slot + 1) & mask
      code = this.slots[slot] ?? -1
    }
    if (code < 0) code = this.insert(slot, hash, { start, end })
    this.last = code
    return code
  }

  /** Where the first of each number stands. */
  spans(): { starts: Uint32Array; ends: Uint32Array } {
    const starts = new Uint32Array(this.count)
    const ends = new Uint32Array(this.count)
    for (let code = 0; code < this.count; code++) {
      const start = this.index[code * STRIDE + 3] ?? 0
      starts[code] = start
      ends[code] = start + (this.index[code * STRIDE + 2] ?? 0)
    }
    return { starts, ends }
  }

  private isCell(code: number, start: number, end: number): boolean {
    const at = code * STRIDE
    const length = end - start
    if (this.index[at + 2] !== length) return false
    let copy = this.index[at + 1] ?? 0
    const whole = end - WORD
    let from = start
    for (; from <= whole; from += WORD) if (this.copies[copy++] !== this.words.getInt32(from, true)) return false
    return from === end || this.copies[copy] === this.rest(from, end)
  }

  private hash(start: number, end: number): number {
    let hash = end - start
    let at = start
    for (const whole = end - WORD; at <= whole; at += WORD) {
      hash = Math.imul(hash ^ this.words.getInt32(at, true), PRIME)
      hash ^= hash >>> 15
    }
    if (at < end) hash = Math.imul(hash ^ this.rest(at, end), PRIME)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  /** The last one to three bytes as one word. */
  private rest(start: number, end: number): number {
    let word = 0
    for (let at = end - 1; at >= start; at--) word = (word << 8) | (this.bytes[at] ?? 0)
    return word
  }

  private insert(slot: number, hash: number, { start, end }: { readonly start: number; readonly end: number }): number {
    const code = this.count++
    const at = code * STRIDE
    if (at + STRIDE > this.index.length) this.index = enlarged(new Uint32Array(this.index.length * 2), this.index)
    this.index[at] = hash
    this.index[at + 1] = this.copied
    this.index[at + 2] = end - start
    this.index[at + 3] = start
    this.copy(start, end)
    this.slots[slot] = code
    if (this.count * 2 > this.slots.length) this.spread()
    return code
  }

  private copy(start: number, end: number): void {
    const needed = this.copied + (end - start) / WORD + 1
    if (needed > this.copies.length) this.copies = enlarged(new Int32Array(Math.ceil(Math.max(needed, this.copies.length * 2))), this.copies)
    let at = start
    for (; at + WORD <= end; at += WORD) this.copies[this.copied++] = this.words.getInt32(at, true)
    if (at < end) this.copies[this.copied++] = this.rest(at, end)
  }

  /** Gives the numbers four times as many slots. */
  private spread(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(-1)
    const mask = slots.length - 1
    for (let code = 0; code < this.count; code++) {
      let slot = (this.index[code * STRIDE] ?? 0) & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = code
    }
    this.slots = slots
  }
}

function enlarged<T extends Int32Array | Uint32Array>(room: T, held: T): T {
  room.set(held)
  return room
}
