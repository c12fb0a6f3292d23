import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { detectEncoding } from './detectEncoding'
import type { Encoding } from './encoding'
import { decodeLoosely, decodeStrictly } from './encoding'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** People should look at the first rows. */
  readonly sure: boolean
  readonly problems: readonly DataProblem[]
}

/** Bytes → text. `chosen` is the reader's choice of encoding; otherwise it is found, and told where it is not plain UTF-8. */
export function decodeBytes(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const { encoding, sure } = chosen === undefined ? detectEncoding(bytes) : { encoding: chosen, sure: true }
  const text = (decodeStrictly(bytes, encoding) ?? decodeLoosely(bytes, encoding)).replace(/\0/g, '')
  return { text, encoding, sure, problems: [...encodingProblems(encoding, { sure, chosen: chosen !== undefined }), ...damageProblems(text)] }
}

export function encodingProblems(encoding: Encoding, { sure, chosen }: { sure: boolean; chosen: boolean }): DataProblem[] {
  if (!sure) return [problem('confirm', 'encoding_unsure', { values: { encoding, question: 'encoding' } })]
  return chosen || encoding === 'utf-8' ? [] : [problem('note', 'encoding_found', { values: { encoding, question: 'encoding' } })]
}

const DAMAGE = /\ufffd|锟斤拷|烫烫|^锘|\?{3,}/g
const CELL_ENDS = ['\n', ',', '\t', ';', '|', '"']
const LISTED = 20

/** Signs that the text was already lost when it was saved. */
function damageProblems(text: string): DataProblem[] {
  const found: DataProblem[] = []
  for (const { index } of text.matchAll(DAMAGE)) {
    if (found.length === LISTED) break
    const row = text.slice(0, index).split('\n').length
    const quoted = cellAround(text, index)
    if (found.at(-1)?.place.row !== row || found.at(-1)?.quoted !== quoted) found.push(problem('error', 'text_damaged', { place: { row }, quoted }))
  }
  return found
}

function cellAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at, at + 40)
  const start = Math.max(...CELL_ENDS.map((sign) => before.lastIndexOf(sign))) + 1
  const ends = CELL_ENDS.map((sign) => after.indexOf(sign)).filter((end) => end >= 0)
  return (before.slice(start) + after.slice(0, Math.min(...ends, after.length))).trim()
}
