import { CHECK_OUTCOMES, CHECK_RULES } from '@/domain/check'
import { DIRECTIONS, INDICATOR_KINDS, NORMALISATIONS } from '@/domain/indicator'
import type { ContentLimits } from '@/domain/limits'
import type { PackedCellTexts, PackedCheck, PackedColumn, PackedContent, PackedIndicator, PackedInfo, PackedNames, PackedTexts, PackedTowns } from './packedContent'
import type { Shape } from './shape'
import { finite, flag, listOf, nullable, object, oneOf, optional, text, whole, wording } from './shape'

/** Most entries of lists inside one indicator or one check. */
const FEW = 1_000
const NO_ENGLISH: PackedNames = { name: [], county: { d: [], r: [] }, prefecture: { d: [], r: [] }, province: { d: [], r: [] } }
const NO_TEXTS: PackedCellTexts = { d: [], r: [], c: [] }

/** The form of packed content within limits; whether its parts agree with each other is another question. */
export function packedShape(limits: ContentLimits): Shape<PackedContent> {
  const { cells, indicators, townYears } = limits
  const words = wording(limits.text)
  const pair = listOf(words, 2)
  const source = object({ id: words, town: words, year: yearShape, title: words, issuer: words, issuedOn: words, documentNumber: words })
  return object<PackedContent>({
    info: infoShape(limits),
    years: listOf(yearShape, FEW),
    towns: townsShape(limits),
    themes: listOf(object({ id: words, name: pair }), FEW),
    indicators: listOf(indicatorShape(limits), indicators),
    sources: optional(listOf(source, townYears), []),
    reports: listOf(whole(-2, townYears), townYears),
    columns: listOf(nullable(columnShape(limits)), indicators),
    checks: optional(listOf(checkShape(limits), cells), []),
  })
}

function townsShape(limits: ContentLimits): Shape<PackedTowns> {
  const words = listOf(wording(limits.text), limits.townYears)
  const regions = textsShape(limits, limits.townYears)
  const names = { name: words, county: regions, prefecture: regions, province: regions }
  return object<PackedTowns>({ code: words, ...names, english: optional(object<PackedNames>(names), NO_ENGLISH) })
}

const yearShape = whole(1000, 9999)

function infoShape({ text: longest }: ContentLimits): Shape<PackedInfo> {
  const pair = listOf(wording(longest), 2)
  const words = optional(wording(longest), '')
  return object<PackedInfo>({
    title: pair,
    description: optional(pair, []),
    entity: pair,
    synthetic: optional(flag, false),
    version: words,
    licence: words,
  })
}

function textsShape({ text: longest }: ContentLimits, most: number): Shape<PackedTexts> {
  return object<PackedTexts>({ d: listOf(wording(longest), most), r: listOf(whole(0, most), most) })
}

function indicatorShape({ text: longest }: ContentLimits): Shape<PackedIndicator> {
  const words = wording(longest)
  const pair = listOf(words, 2)
  const few = optional(listOf(words, FEW), [])
  return object<PackedIndicator>({
    id: words,
    theme: words,
    kind: oneOf(INDICATOR_KINDS),
    name: pair,
    unit: optional(pair, []),
    direction: oneOf(DIRECTIONS),
    normalise: optional(listOf(oneOf(NORMALISATIONS), FEW), []),
    partOf: optional(nullable(words), null),
    decimals: optional(nullable(whole(0, 20)), null),
    unitAliases: few,
    definition: optional(pair, []),
    includes: optional(pair, []),
    excludes: optional(pair, []),
    wording: few,
    related: few,
  })
}

function columnShape(limits: ContentLimits): Shape<PackedColumn> {
  const { townYears, text: longest } = limits
  const index = whole(0, townYears)
  const texts = object<PackedCellTexts>({ d: listOf(wording(longest), townYears), r: listOf(index, townYears), c: listOf(index, townYears) })
  return object<PackedColumn>({
    s: text(townYears),
    m: text(townYears),
    v: optional(listOf(nullable(finite), townYears), []),
    x: optional(listOf(finite, 2 * townYears), []),
    excerpt: optional(texts, NO_TEXTS),
    section: optional(texts, NO_TEXTS),
    note: optional(texts, NO_TEXTS),
    noteEn: optional(texts, NO_TEXTS),
  })
}

function checkShape({ townYears, text: longest }: ContentLimits): Shape<PackedCheck> {
  return object<PackedCheck>({
    rule: oneOf(CHECK_RULES),
    outcome: oneOf(CHECK_OUTCOMES),
    town: whole(0, townYears),
    year: whole(0, townYears),
    indicators: listOf(wording(longest), FEW),
    values: listOf(nullable(finite), FEW),
    expected: nullable(finite),
  })
}
