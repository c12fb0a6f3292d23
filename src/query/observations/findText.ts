import type { TextColumn } from '@/domain/textColumn'

/** Cells of a column whose text holds a phrase; ASCII letters in either case. Looks through the bytes, so that no text is decoded. */
export function cellsWithText(column: TextColumn, phrase: string): Set<number> {
  const refs = refsWithBytes(column, lowered(new TextEncoder().encode(phrase)))
  const found = new Set<number>()
  if (refs.size === 0) return found
  for (let i = 0; i < column.cells.length; i++) {
    if (refs.has(column.refs[i] ?? 0)) found.add(column.cells[i] ?? 0)
  }
  return found
}

/** Entries of the dictionary that hold the bytes; a hit across the border of two entries is none. */
function refsWithBytes({ bytes, ends }: TextColumn, phrase: Uint8Array): Set<number> {
  const found = new Set<number>()
  const first = phrase[0]
  if (first === undefined) return found
  let ref = 0
  for (let at = 0; at + phrase.length <= bytes.length; at++) {
    if (lower(bytes[at] ?? 0) !== first) continue
    while ((ends[ref] ?? 0) <= at) ref++
    const end = ends[ref] ?? 0
    if (at + phrase.length > end || !matchesAt(bytes, phrase, at)) continue
    found.add(ref)
    at = end - 1
  }
  return found
}

function matchesAt(bytes: Uint8Array, phrase: Uint8Array, at: number): boolean {
  for (let i = 1; i < phrase.length; i++) {
    if (lower(bytes[at + i] ?? 0) !== phrase[i]) return false
  }
  return true
}

function lowered(bytes: Uint8Array): Uint8Array {
  return bytes.map(lower)
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte
}
