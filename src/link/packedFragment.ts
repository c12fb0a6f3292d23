import { deflateSync } from 'fflate'
import { parseJson } from '@/data/json/parseJson'
import type { Problem } from '@/domain/problem'
import { fromBase64Url, toBase64Url } from './base64url'
import { checksum } from './checksum'
import { inflateBounded } from '@/data/zip/inflateBounded'
import { LONGEST_PAYLOAD } from '@/domain/limits'

/** Version of the fragments, and the letter of their packing: JSON, raw DEFLATE, base64url. */
const VERSION = 1
const PACKING = 'f'
const HEAD = /^(?:(\d+)\.([a-z]+)\.(\d+)\.([0-9a-f]{4})\.)?(.*)$/is

/** Why the fragment of a link cannot be used; `incomplete` knows both lengths. */
export type FragmentFault =
  | { readonly code: 'cut' | 'damaged' | 'too_large' | 'newer' }
  | { readonly code: 'incomplete'; readonly expected: number; readonly received: number }

export type ReadPackedFragment =
  | { readonly kind: 'absent' }
  /** undefined: no JSON. */
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly fault: FragmentFault }

/** `<letter>=1.f.<length>.<checksum>.<payload>` without the `#`. */
export function writePackedFragment(letter: string, json: unknown): string {
  const payload = toBase64Url(deflateSync(new TextEncoder().encode(JSON.stringify(json)), { level: 9 }))
  return `${letter}=${VERSION}.${PACKING}.${payload.length}.${checksum(payload)}.${payload}`
}

export interface FragmentPlace {
  /** The fragment of a link, as `location.hash` gives it. */
  readonly hash: string
  readonly letter: string
  /** Inflating stops here, in bytes. */
  readonly most: number
}

/** The JSON behind a letter of the fragment, whole and unchanged or not at all. Never throws. */
export function readPackedFragment({ hash, letter, most }: FragmentPlace): ReadPackedFragment {
  const text = new RegExp(`^#?${letter}(?:(?:=|%3D)(.*))?$`, 'is').exec(hash)
  if (text === null) return { kind: 'absent' }
  const [, version, packing, length, sum, payload = ''] = HEAD.exec(text[1] ?? '') ?? []
  if (length === undefined) return refused({ code: 'cut' })
  if (Number(version) > VERSION || packing !== PACKING) return refused({ code: 'newer' })
  const expected = Number(length)
  if (expected > LONGEST_PAYLOAD) return refused({ code: 'too_large' })
  const whole = payload.slice(0, expected)
  if (whole.length < expected) return refused({ code: 'incomplete', expected, received: whole.length })
  return checksum(whole) === sum?.toLowerCase() ? unpack(whole, most) : refused({ code: 'damaged' })
}

/** What fills the sentence of a fault. */
export function faultValues(fault: FragmentFault): Problem['values'] {
  return fault.code === 'incomplete' ? { expected: fault.expected, received: fault.received } : {}
}

function unpack(payload: string, most: number): ReadPackedFragment {
  const packed = fromBase64Url(payload)
  const bytes = packed === null ? 'damaged' : inflateBounded(packed, most)
  return typeof bytes === 'string' ? refused({ code: bytes }) : { kind: 'json', json: readJson(bytes) }
}

function readJson(bytes: Uint8Array): unknown {
  const json = parseJson(new TextDecoder().decode(bytes))
  return json.kind === 'valid' ? json.value : undefined
}

function refused(fault: FragmentFault): ReadPackedFragment {
  return { kind: 'refused', fault }
}
