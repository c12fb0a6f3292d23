import fc from 'fast-check'
import { CHECK_OUTCOMES, CHECK_RULES } from '@/domain/check'
import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import { DIRECTIONS, INDICATOR_KINDS, NORMALISATIONS } from '@/domain/indicator'
import { BASES, PERIODS, QUALIFIERS, ROW_STATES, packMarks } from '@/domain/state'
import type { TextColumn } from '@/domain/textColumn'
import { plainText } from '@/domain/plainText'
import { buildTextColumn } from '@/domain/textColumn'
import { fingerprint } from '@/data/dataset/fingerprint'

const words = fc.oneof(
  fc.constant(''),
  fc.constantFrom('<img src=x onerror=alert(1)>', '=1+1', '__proto__', 'a~b', '"', '\n', '荫城镇', '𠮷野'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
).filter((text) => plainText(text) === text)
const named = words.filter((text) => text !== '')
const both = fc.record({ zh: words, en: words })
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value))

const anyIndicator: fc.Arbitrary<Indicator> = fc.record({
  id: named,
  theme: named,
  kind: fc.constantFrom(...INDICATOR_KINDS),
  name: both,
  unit: both,
  unitAliases: fc.array(named, { maxLength: 2 }),
  direction: fc.constantFrom(...DIRECTIONS),
  normalise: fc.uniqueArray(fc.constantFrom(...NORMALISATIONS)),
  partOf: fc.option(named),
  definition: both,
  includes: both,
  excludes: both,
  wording: fc.array(named, { maxLength: 2 }),
  related: fc.array(named, { maxLength: 2 }),
  decimals: fc.option(fc.nat(4)),
})

const anyCell = fc.record({
  state: fc.integer({ min: 1, max: ROW_STATES.length }),
  value: fc.option(figure),
  max: fc.option(figure),
  marks: fc.record({ qualifier: fc.option(fc.constantFrom(...QUALIFIERS)), basis: fc.constantFrom(...BASES), period: fc.constantFrom(...PERIODS) }),
  texts: fc.tuple(words, words, words, words),
})

function anyColumn(size: number): fc.Arbitrary<IndicatorColumn> {
  return fc.array(fc.option(anyCell), { minLength: size, maxLength: size }).map((cells) => {
    const texts = (which: 0 | 1 | 2 | 3): TextColumn => buildTextColumn(cells.map((cell, i) => [i, cell?.texts[which] ?? ''] as const))
    return {
      values: Float64Array.from(cells, (cell) => cell?.value ?? NaN),
      states: Uint8Array.from(cells, (cell) => cell?.state ?? 0),
      marks: Uint8Array.from(cells, (cell) => (cell === null ? 0 : packMarks(cell.marks))),
      maxima: new Map(cells.flatMap((cell, i) => (cell?.max === undefined || cell.max === null ? [] : [[i, cell.max] as const]))),
      excerpts: texts(0),
      sections: texts(1),
      notes: texts(2),
      notesEn: texts(3),
    }
  })
}

function anyCheck(towns: number, years: number) {
  return fc.record({
    rule: fc.constantFrom(...CHECK_RULES),
    outcome: fc.constantFrom(...CHECK_OUTCOMES),
    town: fc.nat(towns - 1),
    year: fc.nat(years - 1),
    figures: fc.array(fc.record({ indicator: named, value: fc.option(figure) }), { maxLength: 3 }),
    expected: fc.option(figure),
  })
}

const names = { name: words, county: words, prefecture: words, province: words }
const anyTown = fc.record({ code: named, ...names, english: fc.record({ ...names, name: named }) }, { requiredKeys: ['code', 'name', 'county', 'prefecture', 'province'] })
const anyTowns = fc.uniqueArray(anyTown, {
  selector: ({ code }) => code,
  minLength: 1,
  maxLength: 4,
})
const anyYears = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 3 }).map((years) => years.sort((a, b) => a - b))
const anyIndicators = fc.uniqueArray(anyIndicator, { selector: ({ id }) => id, minLength: 1, maxLength: 3 })
const anySource = fc.record({ id: named, town: named, year: fc.integer({ min: 1000, max: 9999 }), title: words, issuer: words, issuedOn: words, documentNumber: words })

/** Any small data set, awkward names and all states included. */
export const anyContent: fc.Arbitrary<DatasetContent> = fc.tuple(anyTowns, anyYears, anyIndicators, fc.array(anySource, { maxLength: 3 })).chain(([towns, years, indicators, sources]) => {
  const size = towns.length * years.length
  return fc
    .record({
      info: fc.record({
        id: fc.constant('towns'),
        origin: fc.constant('builtin' as const),
        title: both,
        description: both,
        synthetic: fc.boolean(),
        entity: both,
        version: words,
        licence: words,
      }),
      themes: fc.array(fc.record({ id: named, name: both }), { maxLength: 3 }),
      reports: fc.array(fc.integer({ min: -2, max: sources.length - 1 }), { minLength: size, maxLength: size }).map((cells) => Int32Array.from(cells)),
      columns: fc.tuple(...indicators.map(() => fc.option(anyColumn(size)))).map((columns) => new Map(columns.flatMap((column, i) => (column === null ? [] : [[indicators[i]!.id, column] as const])))),
      checks: fc.array(anyCheck(towns.length, years.length), { maxLength: 3 }),
    })
    .map((parts) => {
      const content = { ...parts, towns, years, indicators, sources }
      return { ...content, fingerprint: fingerprint(content) }
    })
})
