import { startsWith } from '../sniff/ascii'
import type { Encoding } from './encoding'
import { decodeLoosely, isWritten } from './encoding'
import { scoreBig5, scoreGb, scoreLatin } from './scoreBytes'
import { scoreHeaders } from './scoreHeaders'

/** An encoding and how it was found; `sure` is false where people must look. */
export interface Detected {
  readonly encoding: Encoding
  readonly how: 'mark' | 'zeros' | 'ascii' | 'strict' | 'score'
  readonly sure: boolean
}

/** Longest piece looked at at either end and at places between. */
const PIECE = 1 << 18
const PLACES = 12

/**
 * Finds the encoding: byte-order mark, zero bytes of UTF-16, UTF-8, then GB18030 against Big5 and
 * Windows-1252 by what is common in each. Never GB18030 before UTF-8, whose Chinese it reads without an error.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const marked = byMark(bytes)
  if (marked !== null) return { encoding: marked, how: 'mark', sure: true }
  const pieces = samplePieces(bytes)
  const zeros = byZeros(pieces[0] ?? bytes)
  if (zeros !== null) return { encoding: zeros, how: 'zeros', sure: true }
  if (pieces.every(isAscii)) return { encoding: 'utf-8', how: 'ascii', sure: true }
  if (pieces.every((piece) => isWritten(piece, 'utf-8'))) return { encoding: 'utf-8', how: 'strict', sure: true }
  if (pieces.every(isNearlyUtf8)) return { encoding: 'utf-8', how: 'score', sure: true }
  return byScore(pieces)
}

function byMark(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

function byZeros(head: Uint8Array): Encoding | null {
  const counts = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = counts
  if (odd > head.length / 16 && even <= odd / 8) return 'utf-16le'
  return even > head.length / 16 && odd <= even / 8 ? 'utf-16be' : null
}

/** The whole of a small file; beginning, end and places between of a large one, cut at line breaks. */
function samplePieces(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= PIECE * PLACES) return [bytes]
  const step = Math.floor((bytes.length - PIECE) / (PLACES - 1))
  return Array.from({ length: PLACES }, (_, i) => cutAtLines(bytes.subarray(i * step, i * step + PIECE), i > 0))
}

function cutAtLines(piece: Uint8Array, inside: boolean): Uint8Array {
  const first = inside ? piece.indexOf(10) + 1 : 0
  const last = piece.lastIndexOf(10)
  return piece.subarray(first, last > first ? last : piece.length)
}

function isAscii(piece: Uint8Array): boolean {
  return piece.every((byte) => byte < 0x80)
}

/** A few damaged signs among many of three bytes, which hardly come by chance. */
function isNearlyUtf8(piece: Uint8Array): boolean {
  const signs = decodeLoosely(piece, 'utf-8').match(/[\u0800-\uffff]/g) ?? []
  const damaged = signs.filter((sign) => sign === '\ufffd').length
  return damaged === 0 || signs.length > damaged * 8
}

/** Below this no reading convinces. */
const CONVINCING = 0.7

function byScore(pieces: readonly Uint8Array[]): Detected {
  const head = pieces[0] ?? new Uint8Array(0)
  const scored = ([['gb18030', scoreGb], ['big5', scoreBig5], ['windows-1252', scoreLatin]] as const)
    .map(([encoding, score]) => ({ encoding, score: score(head) + scoreHeaders(head, encoding) - penalty(pieces, encoding) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (best === undefined || second === undefined) return { encoding: 'gb18030', how: 'score', sure: false }
  return { encoding: best.encoding, how: 'score', sure: best.score >= CONVINCING && best.score - second.score >= 0.1 }
}

function penalty(pieces: readonly Uint8Array[], encoding: Encoding): number {
  return pieces.every((piece) => isWritten(piece, encoding)) ? 0 : 0.5
}
