import type { Dataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import type { LengthBand } from './lengthBand'
import { lengthBand } from './lengthBand'
import { encodeView } from './viewCodec'

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

/** What is copied with a link: title, link, and the state of the data. */
export function linkWithTitle(title: string, address: string, dataDate: string): string {
  return [title, address, dataDate].filter((line) => line !== '').join('\n')
}

/** An address with its length told. */
export function sentLink(address: string): SentLink {
  return { address, length: address.length, band: lengthBand(address.length) }
}
