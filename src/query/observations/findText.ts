import type { TextColumn } from '@/domain/textColumn'

/**
 * Marks the cells of a column whose text holds a phrase; ASCII letters in either case.
 * Looks through the bytes, so that no text is decoded, and leaps over what cannot be the phrase (Horspool).
 */
export function markCellsWithText(column: TextColumn, phrase: string, marks: Uint8Array): void {
  const { cells, refs } = column
  const holding = entriesWithBytes(column, new TextEncoder().encode(phrase).map(lower))
  if (holding === null) return
  for (let i = 0; i < cells.length; i++) {
    if (holding[refs[i] ?? 0] === 1) marks[cells[i] ?? 0] = 1
  }
}

/** Entries of the dictionary that hold the bytes, or null where none does; a hit across the border of two entries is none. */
function entriesWithBytes({ bytes, ends }: TextColumn, phrase: Uint8Array): Uint8Array | null {
  const last = phrase.length - 1
  const tail = phrase[last]
  if (tail === undefined) return null
  const leaps = leapsOf(phrase)
  const holding = new Uint8Array(ends.length)
  let found = false
  let entry = 0
  for (let at = last; at < bytes.length; ) {
    const byte = LOWER[bytes[at] ?? 0] ?? 0
    if (byte !== tail || !endsHere(bytes, phrase, at)) {
      at += leaps[byte] ?? 1
      continue
    }
    while ((ends[entry] ?? Infinity) <= at) entry++
    const whole = at - last >= (ends[entry - 1] ?? 0)
    if (whole) holding[entry] = 1
    found ||= whole
    at = whole ? (ends[entry] ?? 0) + last : at + 1
  }
  return found ? holding : null
}

/** By byte: how far on the phrase may end at the earliest, if a byte stands where it did not end. */
function leapsOf(phrase: Uint8Array): Uint32Array {
  const leaps = new Uint32Array(256).fill(phrase.length)
  for (let i = 0; i < phrase.length - 1; i++) leaps[phrase[i] ?? 0] = phrase.length - 1 - i
  return leaps
}

function endsHere(bytes: Uint8Array, phrase: Uint8Array, at: number): boolean {
  const start = at - phrase.length + 1
  for (let i = phrase.length - 2; i >= 0; i--) {
    if (LOWER[bytes[start + i] ?? 0] !== phrase[i]) return false
  }
  return true
}

const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => lower(byte))

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
