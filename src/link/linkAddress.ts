import type { Dataset, DatasetContent } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { writeDataFragment } from './dataFragment'
import type { LengthBand } from './lengthBand'
import { lengthBand } from './lengthBand'
import { decodeView, encodeView } from './viewCodec'

/** A whole link, ready to be sent. */
export interface SentLink {
  readonly address: string
  /** In characters. */
  readonly length: number
  readonly band: LengthBand
}

/** The link to a view. `base`: address of the page without query and fragment. */
export function linkToView(base: string, view: View, dataset: Dataset): SentLink {
  return sentLink(`${base}?${encodeView(view, { full: true, dataset })}`)
}

/**
 * The link to a view with its data (a slice of origin `link`) in the fragment; null where that is more than a link
 * may carry. What the view names beyond the slice is dropped.
 */
export function linkWithData(base: string, view: View, slice: DatasetContent): SentLink | null {
  const fragment = writeDataFragment(slice)
  if (fragment.kind === 'too_large') return null
  const dataset = indexDataset(slice)
  const within = decodeView(encodeView(view, { full: false }), dataset).view
  const named = { ...within, dataset: { id: slice.info.id, fingerprint: slice.fingerprint } }
  return sentLink(`${base}?${encodeView(named, { full: true, dataset })}#${fragment.text}`)
}

/** What is copied with a link: title, link, and the state of the data. */
export function linkWithTitle(title: string, address: string, dataDate: string): string {
  return [title, address, dataDate].filter((line) => line !== '').join('\n')
}

function sentLink(address: string): SentLink {
  return { address, length: address.length, band: lengthBand(address.length) }
}
