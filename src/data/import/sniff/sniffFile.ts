import { latin, startsWith } from './ascii'
import type { FileKind } from './fileKind'
import { sniffZip } from './sniffZip'

const HEAD = 4096
const SIGNATURES: readonly (readonly [FileKind, readonly (number | null)[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d, null, null, null, null, 0, 0]],
  ['picture', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['picture', [0, 0, 0, null, 0x66, 0x74, 0x79, 0x70]],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['zip', [0x52, 0x61, 0x72, 0x21]],
  ['zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['zip', [0x1f, 0x8b]],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]

/** What a file is, judged by its content; its name only tells `.et` from `.xls`, which are built alike. */
export function sniffFile(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, COMPOUND)) return sniffCompound(bytes, name)
  if (startsWith(bytes, ZIP)) return sniffZip(bytes)
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))
  return known === undefined ? sniffText(bytes) : known[0]
}

/** Old Office files name their streams in UTF-16 in a directory of sectors. */
function sniffCompound(bytes: Uint8Array, name: string): FileKind {
  const names = latin(bytes.subarray(0, 1 << 20)).replace(/\0/g, '')
  if (names.includes('EncryptedPackage')) return 'locked'
  if (names.includes('WordDocument')) return 'word'
  if (names.includes('PowerPoint Document')) return 'slides'
  return /\.ett?$/i.test(name) ? 'et' : 'xls'
}

const HTML = /^(?:<!doctype html|<html|<table|<meta|<head|<body|<\?xml|<script|<style|<div|mime-version:)/i
const JSON_START = /^(?:\{\s*(?:"|\})|\[\s*(?:[[{"\d\]-]|$))/

function sniffText(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, HEAD)
  if (isUtf16(head)) return 'text'
  const text = latin(head).replace(/^\xef\xbb\xbf/, '').trimStart()
  if (HTML.test(text)) return 'html'
  if (JSON_START.test(text)) return 'json'
  if (head.every((byte) => byte === 0)) return 'empty'
  return isBinary(head) ? 'binary' : 'text'
}

/** A byte-order mark, or a zero in every second byte of much of the head. */
function isUtf16(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true
  const zeros = [0, 1].map((parity) => head.filter((byte, i) => byte === 0 && i % 2 === parity).length)
  return Math.max(...zeros) > head.length / 8 && Math.min(...zeros) <= head.length / 200
}

/** Control bytes that no text holds; a few stray zeros are forgiven. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return controls > head.length / 20
}
