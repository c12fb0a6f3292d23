import type { DatasetContent } from '@/domain/dataset'
import { indexDataset } from '@/domain/dataset'
import type { View } from '@/domain/view'
import { writeDataFragment } from './dataFragment'
import type { SentLink } from './linkAddress'
import { sentLink } from './linkAddress'
import { decodeView, encodeView } from './viewCodec'

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
