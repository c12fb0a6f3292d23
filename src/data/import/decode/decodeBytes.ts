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
  return { text, encoding, sure, problems: encodingProblems(encoding, { sure, chosen: chosen !== undefined }) }
}

export function encodingProblems(encoding: Encoding, { sure, chosen }: { sure: boolean; chosen: boolean }): DataProblem[] {
  if (!sure) return [problem('confirm', 'encoding_unsure', { values: { encoding, question: 'encoding' } })]
  return chosen || encoding === 'utf-8' ? [] : [problem('note', 'encoding_found', { values: { encoding, question: 'encoding' } })]
}
