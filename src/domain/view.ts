import type { Lang } from './bilingual'
import type { IndicatorId, Normalisation } from './indicator'
import type { TownCode } from './town'

export const PAGES = ['overview', 'compare', 'town', 'indicator', 'data', 'import', 'about', 'board'] as const
export type Page = (typeof PAGES)[number]

export const CHART_KINDS = ['bar', 'line', 'scatter', 'heatmap', 'radar', 'distribution', 'table'] as const
export type ChartKind = (typeof CHART_KINDS)[number]

export const SORTS = ['source', 'name', 'value', '-value'] as const
export type Sort = (typeof SORTS)[number]

export const FACETS = ['none', 'town', 'indicator'] as const
export type Facet = (typeof FACETS)[number]

export const AXES = ['shared', 'own'] as const
export type Axis = (typeof AXES)[number]

export const SCALES = ['linear', 'log'] as const
export type Scale = (typeof SCALES)[number]

/** list: named below the chart; gap: every town-year keeps its place; hide: neither (the count is still told). */
export const MISSING = ['list', 'gap', 'hide'] as const
export type Missing = (typeof MISSING)[number]

export const LOOKS = ['light', 'dark'] as const
export type Look = (typeof LOOKS)[number]

/** Every town but these. */
export interface AllBut {
  readonly allBut: readonly TownCode[]
}

export type TownSelection = 'all' | 'none' | readonly TownCode[] | AllBut

/** The towns that a selection lists one by one; none where it speaks of all. */
export function listedCodes(towns: TownSelection): readonly TownCode[] {
  return typeof towns === 'string' || 'allBut' in towns ? [] : towns
}

/** The towns that a selection leaves out by name. */
export function leftOutCodes(towns: TownSelection): readonly TownCode[] {
  return typeof towns !== 'string' && 'allBut' in towns ? towns.allBut : []
}

/**
 * `latest`: each town's own latest report; otherwise a span of calendar years,
 * `earliest` and `latest` being the ends of the data.
 */
export type YearSelection =
  | { readonly kind: 'latest' }
  | { readonly kind: 'span'; readonly from: number | 'earliest'; readonly to: number | 'latest' }

/** The figure whose evidence is open. */
export interface EvidenceAddress {
  readonly town: TownCode
  readonly indicator: IndicatorId
  readonly year: number
}

/** Which data set is looked at; the fingerprint is what the sender of a link had, null when unknown. */
export interface DatasetRef {
  readonly id: string
  readonly fingerprint: string | null
}

/** What the reader looks at: the whole state of the page, plain and serialisable. */
export interface View {
  readonly dataset: DatasetRef
  readonly page: Page
  /** null: by selection. */
  readonly chart: ChartKind | null
  /** Empty: the first comparable one. For scatter x, then y. */
  readonly indicators: readonly IndicatorId[]
  readonly towns: TownSelection
  /** Code prefixes or names of provinces, prefectures or counties; empty: everywhere. */
  readonly regions: readonly string[]
  /** null: by chart (all for line, each town's latest for the others). */
  readonly years: YearSelection | null
  readonly per: Normalisation
  readonly sort: Sort
  readonly facet: Facet
  readonly axis: Axis
  readonly scale: Scale
  readonly missing: Missing
  /** Empty: all. */
  readonly themes: readonly string[]
  readonly highlight: readonly TownCode[]
  readonly evidence: EvidenceAddress | null
  /** Search in tables; at most 50 characters. */
  readonly query: string
  /** null: the reader's own. */
  readonly lang: Lang | null
  readonly look: Look | null
  readonly embed: boolean
}

export const DEFAULT_VIEW: View = {
  dataset: { id: 'towns', fingerprint: null },
  page: 'overview',
  chart: null,
  indicators: [],
  towns: 'all',
  regions: [],
  years: null,
  per: 'raw',
  sort: 'source',
  facet: 'none',
  axis: 'shared',
  scale: 'linear',
  missing: 'list',
  themes: [],
  highlight: [],
  evidence: null,
  query: '',
  lang: null,
  look: null,
  embed: false,
}

export type ViewChange = Partial<View>

/** The view with a change applied; a change of data set drops what names its parts. */
export function patchView(view: View, change: ViewChange): View {
  const moved = change.dataset !== undefined && change.dataset.id !== view.dataset.id
  const dropped: ViewChange = moved ? { indicators: [], towns: 'all', regions: [], years: null, highlight: [], evidence: null, themes: [], query: '' } : {}
  return { ...view, ...dropped, ...change }
}
