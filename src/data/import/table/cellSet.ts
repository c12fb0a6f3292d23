interface ByteSpan {
  readonly start: number
  readonly end: number
}

const WORD = 4
const PRIME = 0x01000193

/** Cells of a file numbered by their bytes: open addressing, at most half full. Reads four bytes at a time. */
export class CellSet {
  private readonly bytes: Uint8Array
  private readonly words: DataView
  private starts: number[] = []
  private ends: number[] = []
  private hashes: number[] = []
  private slots = new Int32Array(1024).fill(-1)
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
    while (code >= 0 && !(this.hashes[code] === hash && this.isCell(code, start, end))) {
      slot = (slot + 1) & mask
      code = this.slots[slot] ?? -1
    }
    this.last = code < 0 ? this.insert(slot, hash, { start, end }) : code
    return this.last
  }

  /** Where the first of each number stands. */
  spans(): { starts: Uint32Array; ends: Uint32Array } {
    return { starts: Uint32Array.from(this.starts), ends: Uint32Array.from(this.ends) }
  }

  private isCell(code: number, start: number, end: number): boolean {
    const known = this.starts[code] ?? 0
    const length = end - start
    if ((this.ends[code] ?? 0) - known !== length) return false
    let at = 0
    for (; at + WORD <= length; at += WORD) if (this.words.getInt32(known + at, true) !== this.words.getInt32(start + at, true)) return false
    for (; at < length; at++) if (this.bytes[known + at] !== this.bytes[start + at]) return false
    return true
  }

  private hash(start: number, end: number): number {
    let hash = end - start
    let at = start
    for (; at + WORD <= end; at += WORD) {
      hash = Math.imul(hash ^ this.words.getInt32(at, true), PRIME)
      hash ^= hash >>> 15
    }
    for (; at < end; at++) hash = Math.imul(hash ^ (this.bytes[at] ?? 0), PRIME)
    return (hash ^ (hash >>> 15)) >>> 0
  }

  private insert(slot: number, hash: number, { start, end }: ByteSpan): number {
    const code = this.starts.length
    this.slots[slot] = code
    this.starts.push(start)
    this.ends.push(end)
    this.hashes.push(hash)
    if (this.starts.length * 2 > this.slots.length) this.enlarge()
    return code
  }

  private enlarge(): void {
    const slots = new Int32Array(this.slots.length * 4).fill(-1)
    const mask = slots.length - 1
    this.hashes.forEach((hash, code) => {
      let slot = hash & mask
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask
      slots[slot] = code
    })
    this.slots = slots
  }
}
