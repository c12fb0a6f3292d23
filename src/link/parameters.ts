import { LANGS } from '@/domain/bilingual'
import { NORMALISATIONS } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { AXES, CHART_KINDS, FACETS, LOOKS, MISSING, PAGES, SCALES, SORTS } from '@/domain/view'
import { PAGE_ALIASES } from './aliases'
import { OPEN } from './encodedText'
import { findIndicator, findRegion, findTheme, findTown } from './lookUp'
import type { Parameter } from './parameter'
import { choice, flag, openChoice } from './parameters/choice'
import { datasetRef } from './parameters/datasetRef'
import { evidenceAddress } from './parameters/evidence'
import { list } from './parameters/list'
import { searchText } from './parameters/text'
import { townSelection } from './parameters/towns'
import { yearSelection } from './parameters/years'

/** Every part of the View, in the order in which a link holds them. A part forgotten here does not compile. */
export const PARAMETERS: { readonly [Part in keyof View]: Parameter<View[Part]> } = {
  dataset: datasetRef('ds'),
  page: choice({ key: 'page', values: PAGES, aliases: PAGE_ALIASES }),
  chart: openChoice({ key: 'chart', values: CHART_KINDS }),
  indicators: list({ key: 'indicator', open: OPEN.auto, lookUp: findIndicator }),
  towns: townSelection('town'),
  regions: list({ key: 'region', open: OPEN.all, lookUp: findRegion }),
  years: yearSelection('year'),
  per: choice({ key: 'per', values: NORMALISATIONS }),
  sort: choice({ key: 'sort', values: SORTS }),
  facet: choice({ key: 'facet', values: FACETS }),
  axis: choice({ key: 'axis', values: AXES }),
  scale: choice({ key: 'scale', values: SCALES }),
  missing: choice({ key: 'missing', values: MISSING }),
  themes: list({ key: 'theme', open: OPEN.all, lookUp: findTheme }),
  highlight: list({ key: 'highlight', open: OPEN.none, lookUp: findTown }),
  evidence: evidenceAddress('evidence'),
  query: searchText('q'),
  lang: openChoice({ key: 'lang', values: LANGS }),
  look: openChoice({ key: 'look', values: LOOKS }),
  embed: flag('embed'),
}

/** The parts of the View in the order of a link. */
export const PARTS = Object.keys(PARAMETERS) as (keyof View)[]

/** Key of the format version. */
export const VERSION_KEY = 'v'

/** Every key that a link may hold. */
export const LINK_KEYS: readonly string[] = [VERSION_KEY, ...PARTS.map((part) => PARAMETERS[part].key)]

/** One part of a view as its link holds it. */
export function writePart<Part extends keyof View>(view: View, part: Part): string {
  return PARAMETERS[part].write(view[part])
}
