import type { InjectionKey } from 'vue'
import type { Parsed } from '@/domain/problem'

/** Why the text of a file of ours could not be had. */
export const LOAD_FAULTS = ['file_missing', 'file_refused', 'file_unreachable', 'file_truncated', 'file_is_html', 'file_malformed'] as const
export type LoadFault = (typeof LOAD_FAULTS)[number]

/** Gives the text of a data file by its path below the data folder. Never rejects. */
export type FileLoader = (path: string) => Promise<Parsed<string, LoadFault>>

export const FILE_LOADER: InjectionKey<FileLoader> = Symbol('file loader')

/** Loads files below `base` (ending in a slash) over HTTP. */
export function httpLoader(fetchFile: typeof fetch, base: string): FileLoader {
  return async (path) => {
    const response = await fetchFile(base + path).catch(() => null)
    if (response === null) return fault('file_unreachable')
    if (response.status === 404) return fault('file_missing')
    if (!response.ok) return fault('file_refused', String(response.status))
    const bytes = await response.arrayBuffer().catch(() => null)
    if (bytes === null || isShort(response, bytes.byteLength)) return fault('file_truncated')
    return readText(new TextDecoder().decode(bytes))
  }
}

/** A compressed answer counts other bytes than it delivers, so only a plain one can be held to its length. */
function isShort({ headers }: Response, received: number): boolean {
  const promised = headers.get('content-length')
  return promised !== null && headers.get('content-encoding') === null && received < Number(promised)
}

/** Many servers answer a missing file with their start page. */
function readText(text: string): Parsed<string, LoadFault> {
  return /^\s*<(!doctype|html)/i.test(text) ? fault('file_is_html', text.trim().slice(0, 40)) : { kind: 'valid', value: text }
}

function fault(reason: LoadFault, quoted = ''): Parsed<string, LoadFault> {
  return { kind: 'invalid', reason, quoted }
}
