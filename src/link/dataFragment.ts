import { deflateSync } from 'fflate'
import type { DatasetContent } from '@/domain/dataset'
import { fromBase64Url, toBase64Url } from './base64url'
import type { CarriedDataProblem, CarriedDataProblemCode } from './carriedDataProblem'
import { carriedDataProblem } from './carriedDataProblem'
import { checksum } from './checksum'
import { inflateBounded } from './inflateBounded'
import { LARGEST_INFLATED, LINK_CONTENT, LONGEST_PAYLOAD } from './limits'
import { readPacked, slimPacked } from './packed/packedText'

/** Version of the fragment, and the letter of its packing: columns as JSON, raw DEFLATE, base64url. */
const VERSION = 1
const PACKING = 'f'
const HEADER = /^#?d(?:=|%3D)(?:(\d+)\.([a-z]+)\.(\d+)\.([0-9a-f]{4})\.)?(.*)$/is

export type WrittenFragment =
  | { readonly kind: 'written'; readonly text: string }
  /** More than a link may carry; a data file will do. */
  | { readonly kind: 'too_large' }

export type ReadFragment =
  | { readonly kind: 'absent' }
  | { readonly kind: 'read'; readonly content: DatasetContent }
  | { readonly kind: 'refused'; readonly problem: CarriedDataProblem }

/** `d=1.f.<length>.<checksum>.<payload>` without the `#`. What is written can be read. */
export function writeDataFragment(content: DatasetContent): WrittenFragment {
  const cells = content.towns.length * content.years.length * content.indicators.length
  if (cells > LINK_CONTENT.cells) return { kind: 'too_large' }
  const json = new TextEncoder().encode(JSON.stringify(slimPacked(content)))
  const payload = toBase64Url(deflateSync(json, { level: 9 }))
  const text = `d=${VERSION}.${PACKING}.${payload.length}.${checksum(payload)}.${payload}`
  return readDataFragment(text).kind === 'read' ? { kind: 'written', text } : { kind: 'too_large' }
}

/** The data in the fragment of a link (`location.hash`), within limits. Never throws, never takes part of what was sent. */
export function readDataFragment(hash: string): ReadFragment {
  if (!/^#?d(?:=|%3D|$)/i.test(hash)) return { kind: 'absent' }
  const [, version, packing, length, sum, payload = ''] = HEADER.exec(hash) ?? []
  if (length === undefined) return refused('link_data_cut')
  if (Number(version) > VERSION || packing !== PACKING) return refused('link_data_newer')
  const expected = Number(length)
  if (expected > LONGEST_PAYLOAD) return refused('link_data_too_large')
  const whole = payload.slice(0, expected)
  if (whole.length < expected) return incomplete(expected, whole.length)
  return checksum(whole) === sum?.toLowerCase() ? readPayload(whole) : refused('link_data_damaged')
}

function readPayload(payload: string): ReadFragment {
  const packed = fromBase64Url(payload)
  const bytes = packed === null ? 'damaged' : inflateBounded(packed, LARGEST_INFLATED)
  if (typeof bytes === 'string') return refused(bytes === 'too_large' ? 'link_data_too_large' : 'link_data_damaged')
  const read = readPacked(parseJson(bytes), LINK_CONTENT, { id: 'link', origin: 'link' })
  if (read.kind === 'content') return { kind: 'read', content: read.content }
  return refused(read.kind === 'too_large' ? 'link_data_too_large' : 'link_data_damaged')
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function incomplete(expected: number, received: number): ReadFragment {
  return { kind: 'refused', problem: carriedDataProblem('link_data_incomplete', { expected, received }) }
}

function refused(code: CarriedDataProblemCode): ReadFragment {
  return { kind: 'refused', problem: carriedDataProblem(code) }
}
