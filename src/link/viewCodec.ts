import type { Dataset } from '@/domain/dataset'
import { LONGEST_SEARCH } from '@/domain/limits'
import type { DatasetRef, View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import type { LinkProblem } from './linkProblem'
import { linkProblem } from './linkProblem'
import { LINK_VERSION, migrate } from './migrations'
import { LINK_KEYS, PARAMETERS, PARTS, VERSION_KEY, writePart } from './parameters'
import type { RawParameters } from './querySyntax'
import { joinParameters, splitParameters } from './querySyntax'

export interface EncodeOptions {
  /** Every parameter with version and data set, for links that are sent; otherwise what differs from the default. */
  readonly full: boolean
  /** The open data set: gives the fingerprint, and names the reader's own data by it. */
  readonly dataset?: Dataset
}

export interface DecodedView {
  readonly view: View
  readonly problems: readonly LinkProblem[]
}

/** The query string (without “?”) of a view, in a fixed order. */
export function encodeView(view: View, { full, dataset }: EncodeOptions): string {
  const named = dataset === undefined ? view : { ...view, dataset: nameDataset(view.dataset, dataset, full) }
  const parts = PARTS.filter((part) => full || writePart(named, part) !== writePart(DEFAULT_VIEW, part))
  const written = parts.map((part) => `${PARAMETERS[part].key}=${writePart(named, part)}`)
  return joinParameters(full ? [`${VERSION_KEY}=${LINK_VERSION}`, ...written] : written)
}

function nameDataset(ref: DatasetRef, { info, fingerprint }: Dataset, full: boolean): DatasetRef {
  if (ref.id !== info.id && ref.id !== info.origin) return ref
  if (info.origin !== 'builtin') return { id: info.origin, fingerprint }
  return full ? { id: info.id, fingerprint } : ref
}

/**
 * The view that a query string asks for. Whatever cannot be read, or is not in the data set, is told
 * and takes its default; a list keeps what is valid in it. Without a data set only the syntax is judged. Never throws.
 */
export function decodeView(search: string, dataset: Dataset | null): DecodedView {
  if (search.length > LONGEST_SEARCH) return { view: DEFAULT_VIEW, problems: [linkProblem({ code: 'link_too_large', field: '', quoted: '' })] }
  const raw = splitParameters(search, LINK_KEYS)
  const { version, problems } = readVersion(raw)
  const found = [...problems, ...cutShort(raw)]
  const parameters = migrate(raw, version)
  const read = <Part extends keyof View>(part: Part): View[Part] => {
    const written = parameters.get(PARAMETERS[part].key)
    if (written === undefined) return DEFAULT_VIEW[part]
    const reading = PARAMETERS[part].read(written, dataset)
    for (const problem of reading.problems) found.push(problem)
    return reading.value ?? DEFAULT_VIEW[part]
  }
  return { view: readParts(read), problems: found }
}

function readParts(read: <Part extends keyof View>(part: Part) => View[Part]): View {
  return {
    dataset: read('dataset'),
    page: read('page'),
    chart: read('chart'),
    indicators: read('indicators'),
    towns: read('towns'),
    regions: read('regions'),
    years: read('years'),
    per: read('per'),
    sort: read('sort'),
    facet: read('facet'),
    axis: read('axis'),
    scale: read('scale'),
    missing: read('missing'),
    themes: read('themes'),
    highlight: read('highlight'),
    evidence: read('evidence'),
    query: read('query'),
    lang: read('lang'),
    look: read('look'),
    embed: read('embed'),
  }
}

function readVersion(raw: RawParameters): { version: number; problems: LinkProblem[] } {
  const text = raw.get(VERSION_KEY) ?? String(LINK_VERSION)
  const version = /^\d{1,4}$/.test(text) ? Number(text) : null
  const told = (code: 'link_unreadable' | 'link_newer_version') => [linkProblem({ code, field: VERSION_KEY, quoted: text })]
  if (version === null || version === 0) return { version: LINK_VERSION, problems: told('link_unreadable') }
  return { version, problems: version > LINK_VERSION ? told('link_newer_version') : [] }
}

/** A sent link names its version and the fingerprint of its data first and always ends with `embed`: without that end it was cut. */
function cutShort(raw: RawParameters): LinkProblem[] {
  const sent = raw.has(VERSION_KEY) && /~|%7E/i.test(raw.get(PARAMETERS.dataset.key) ?? '')
  const whole = raw.has(PARAMETERS.embed.key)
  return sent && !whole ? [linkProblem({ code: 'link_truncated', field: PARAMETERS.embed.key, quoted: '' })] : []
}
