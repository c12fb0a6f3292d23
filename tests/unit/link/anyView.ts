import fc from 'fast-check'
import { LANGS } from '@/domain/bilingual'
import { NORMALISATIONS } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { AXES, CHART_KINDS, FACETS, LOOKS, MISSING, PAGES, SCALES, SORTS } from '@/domain/view'

const awkward = ['*', '-', '!', '!a', '%21', '！', 'auto', '%41', '50%25', '%', '100%', 'a.b', 'a&b=c', 'a+b', '（北）', "it's", '。', '#d=1', '__proto__', 'constructor', '<img onerror=x>', '\u202E镇', '&amp;', ' 空 格 ']

/** Any name but those with the sign that joins lists, which import renames. */
const name = fc
  .oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom(...awkward))
  .filter((text) => !/[~～\uFFFD]/.test(text))
const names = fc.uniqueArray(name, { maxLength: 5 })
const someNames = fc.uniqueArray(name, { minLength: 1, maxLength: 5 })
const year = fc.integer({ min: 1000, max: 9999 })
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => value.toString(16).padStart(6, '0'))

const years: fc.Arbitrary<View['years']> = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: 'latest' } as const),
  fc.tuple(year, year).map(([a, b]) => ({ kind: 'span', from: Math.min(a, b), to: Math.max(a, b) }) as const),
  fc.tuple(fc.oneof(fc.constant('earliest' as const), year), fc.constant('latest' as const)).map(([from, to]) => ({ kind: 'span', from, to }) as const),
)

/** Every View that the page can hold, awkward names included. */
export const anyView: fc.Arbitrary<View> = fc.record({
  dataset: fc.record({ id: name, fingerprint: fc.option(hex) }),
  page: fc.constantFrom(...PAGES),
  chart: fc.option(fc.constantFrom(...CHART_KINDS)),
  indicators: names,
  towns: fc.oneof(fc.constantFrom('all' as const, 'none' as const), someNames, someNames.map((allBut) => ({ allBut }))),
  regions: names,
  years,
  per: fc.constantFrom(...NORMALISATIONS),
  sort: fc.constantFrom(...SORTS),
  facet: fc.constantFrom(...FACETS),
  axis: fc.constantFrom(...AXES),
  scale: fc.constantFrom(...SCALES),
  missing: fc.constantFrom(...MISSING),
  themes: names,
  highlight: names,
  evidence: fc.option(fc.record({ town: name, indicator: name, year })),
  query: fc.oneof(fc.constant(''), name.map((text) => [...text].slice(0, 50).join(''))),
  lang: fc.option(fc.constantFrom(...LANGS)),
  look: fc.option(fc.constantFrom(...LOOKS)),
  embed: fc.boolean(),
})
