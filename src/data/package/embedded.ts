import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Parsed } from '@/domain/problem'

/** What a page in one file carries: the data files by their path below the data folder, and the view to open with. */
export interface Embedded {
  readonly files: Readonly<Record<string, string>>
  /** Query of a link without “?”, with its fragment where that carries a board; empty: as the page opens by itself. */
  readonly start: string
}

export const EMBEDDED_FAULTS = ['file_truncated', 'file_malformed'] as const
export type EmbeddedFault = (typeof EMBEDDED_FAULTS)[number]

/** `String.fromCharCode` takes so many arguments everywhere. */
const PIECE = 0x2000

/** Text that is safe within any element of a page: base64 of raw DEFLATE of JSON. */
export function packEmbedded(embedded: Embedded): string {
  const bytes = deflateSync(strToU8(JSON.stringify(embedded)), { level: 9 })
  let binary = ''
  for (let i = 0; i < bytes.length; i += PIECE) binary += String.fromCharCode(...bytes.subarray(i, i + PIECE))
  return btoa(binary)
}

/** Missing where the element is empty, as in the template that a page is made of. */
export function unpackEmbedded(packed: string): Parsed<Embedded, EmbeddedFault> {
  const text = packed.trim()
  if (text === '') return { kind: 'missing' }
  try {
    const json: unknown = JSON.parse(strFromU8(inflateSync(bytesOf(text))))
    return isEmbedded(json) ? { kind: 'valid', value: json } : { kind: 'invalid', reason: 'file_malformed', quoted: '' }
  } catch {
    return { kind: 'invalid', reason: 'file_truncated', quoted: text.slice(-20) }
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

function isEmbedded(json: unknown): json is Embedded {
  if (typeof json !== 'object' || json === null || !('files' in json) || !('start' in json)) return false
  const { files, start } = json
  return typeof start === 'string' && typeof files === 'object' && files !== null && Object.values(files).every((text) => typeof text === 'string')
}
