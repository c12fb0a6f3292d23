import type { Origin } from '@/domain/dataset'
import type { DatasetRef } from '@/domain/view'

/** A data set that could be opened here: built-in, or the reader's own. */
export interface KnownDataset {
  readonly id: string
  readonly origin: Origin
  /** null where it is not known before opening. */
  readonly fingerprint: string | null
}

/** Data in the fragment of the link: none, read whole, or refused. */
export type FragmentState = 'absent' | 'read' | 'refused'

export interface MatchInput {
  /** What the link names. */
  readonly ref: DatasetRef
  readonly known: readonly KnownDataset[]
  readonly fragment: FragmentState
}

/** What to do about the data of a link. The filters of the link are kept in every case. */
export type DatasetMatch =
  /** Same data, or the link does not say which state of it. */
  | { readonly kind: 'open'; readonly id: string }
  /** The link was made on another state of this data; figures may differ. */
  | { readonly kind: 'open_changed'; readonly id: string }
  /** Data that came with the link: beside the reader's own, under its banner. */
  | { readonly kind: 'open_fragment' }
  /** The data came with the link but cannot be used; its own problem says why. */
  | { readonly kind: 'fragment_refused' }
  /** The link came with data, but the part after # was lost on the way. */
  | { readonly kind: 'fragment_lost' }
  /** The data is on the sender's machine: open its file, ask for a link with data, or see the view with the built-in data. */
  | { readonly kind: 'elsewhere' }
  /** No data set of this name has ever come with the page. */
  | { readonly kind: 'unknown' }

/** Decides which data a link opens with. */
export function matchDataset({ ref, known, fragment }: MatchInput): DatasetMatch {
  if (fragment === 'read') return { kind: 'open_fragment' }
  if (fragment === 'refused') return { kind: 'fragment_refused' }
  const named = known.find(({ id, origin }) => origin !== 'link' && id === ref.id)
  const same = named?.origin === 'builtin' ? named : known.find((entry) => holdsSame(ref, entry))
  const entry = same ?? named
  if (entry !== undefined) return { kind: hasChanged(ref, entry) ? 'open_changed' : 'open', id: entry.id }
  if (ref.id === 'link') return { kind: 'fragment_lost' }
  return { kind: ref.id === 'local' ? 'elsewhere' : 'unknown' }
}

/** The reader's own data is known by what it holds, not by its name. */
function holdsSame(ref: DatasetRef, { fingerprint }: KnownDataset): boolean {
  return ref.fingerprint !== null && ref.fingerprint === fingerprint
}

function hasChanged(ref: DatasetRef, { fingerprint }: KnownDataset): boolean {
  return ref.fingerprint !== null && fingerprint !== null && ref.fingerprint !== fingerprint
}
