import type { DatasetContent } from '@/domain/dataset'
import type { CarriedDataProblem } from './carriedDataProblem'
import { carriedDataProblem } from './carriedDataProblem'
import { LARGEST_INFLATED, LINK_CONTENT } from '@/domain/limits'
import { readPacked, slimPacked } from './packed/packedText'
import type { FragmentFault } from './packedFragment'
import { faultValues, readPackedFragment, writePackedFragment } from './packedFragment'

const LETTER = 'd'

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
  const text = writePackedFragment(LETTER, slimPacked(content))
  return readDataFragment(text).kind === 'read' ? { kind: 'written', text } : { kind: 'too_large' }
}

/** The data in the fragment of a link (`location.hash`), within limits. Never throws, never takes part of what was sent. */
export function readDataFragment(hash: string): ReadFragment {
  const packed = readPackedFragment({ hash, letter: LETTER, most: LARGEST_INFLATED })
  if (packed.kind === 'absent') return packed
  if (packed.kind === 'refused') return refused(packed.fault)
  const read = readPacked(packed.json, LINK_CONTENT, { id: 'link', origin: 'link' })
  if (read.kind === 'content') return { kind: 'read', content: read.content }
  return refused({ code: read.kind === 'too_large' ? 'too_large' : 'damaged' })
}

function refused(fault: FragmentFault): ReadFragment {
  return { kind: 'refused', problem: carriedDataProblem(`link_data_${fault.code}`, faultValues(fault)) }
}
