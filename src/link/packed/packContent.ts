import type { Bilingual } from '@/domain/bilingual'
import type { CheckResult } from '@/domain/check'
import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { TextColumn } from '@/domain/textColumn'
import type { PlaceNames, Town } from '@/domain/town'
import { dictionaryTexts } from './dictionaryTexts'
import type { PackedCellTexts, PackedCheck, PackedColumn, PackedContent, PackedIndicator, PackedNames, PackedPair, PackedTexts, PackedTowns } from './packedContent'
import { SIGNS } from './packedContent'

/** The content as plain JSON. Nothing of it is lost but its id, origin and fingerprint, which its reader gives anew. */
export function packContent(content: DatasetContent): PackedContent {
  const { towns, themes, indicators, sources, years } = content
  return {
    info: packInfo(content),
    years,
    towns: { code: towns.map(({ code }) => code), ...packNames(towns), ...packEnglish(towns) },
    themes: themes.map(({ id, name }) => ({ id, name: packPair(name) })),
    indicators: indicators.map(packIndicator),
    sources,
    reports: Array.from(content.reports),
    columns: indicators.map(({ id }) => packColumn(content.columns.get(id))),
    checks: content.checks.map(packCheck),
  }
}

function packNames(places: readonly PlaceNames[]): PackedNames {
  return {
    name: places.map(({ name }) => name),
    county: packTexts(places.map(({ county }) => county)),
    prefecture: packTexts(places.map(({ prefecture }) => prefecture)),
    province: packTexts(places.map(({ province }) => province)),
  }
}

const NO_NAMES: PlaceNames = { name: '', county: '', prefecture: '', province: '' }

function packEnglish(towns: readonly Town[]): Pick<PackedTowns, 'english'> {
  return towns.every(({ english }) => english === undefined) ? {} : { english: packNames(towns.map(({ english }) => english ?? NO_NAMES)) }
}

function packInfo({ info }: DatasetContent): PackedContent['info'] {
  const { synthetic, version, licence } = info
  const pairs = { title: packPair(info.title), description: packPair(info.description), entity: packPair(info.entity) }
  return { ...pairs, synthetic, version, licence }
}

function packPair({ zh, en }: Bilingual): PackedPair {
  return en === '' ? [zh] : [zh, en]
}

function packTexts(texts: readonly string[]): PackedTexts {
  const places = new Map([...new Set(texts)].map((text, i) => [text, i]))
  return { d: [...places.keys()], r: texts.map((text) => places.get(text) ?? 0) }
}

function packIndicator(indicator: Indicator): PackedIndicator {
  const { name, unit, definition, includes, excludes } = indicator
  return {
    ...indicator,
    name: packPair(name),
    unit: packPair(unit),
    definition: packPair(definition),
    includes: packPair(includes),
    excludes: packPair(excludes),
  }
}

function packColumn(column: IndicatorColumn | undefined): PackedColumn | null {
  if (column === undefined) return null
  const filled = Array.from(column.states.keys()).filter((cell) => column.states[cell] !== 0)
  const values = filled.map((cell) => column.values[cell] ?? NaN)
  return {
    s: Array.from(column.states, (state) => state.toString(36)).join(''),
    m: filled.map((cell) => SIGNS.charAt(column.marks[cell] ?? 0)).join(''),
    v: values.every(Number.isNaN) ? [] : values.map((value) => (Number.isNaN(value) ? null : value)),
    x: [...column.maxima].sort(([a], [b]) => a - b).flat(),
    excerpt: packCellTexts(column.excerpts),
    section: packCellTexts(column.sections),
    note: packCellTexts(column.notes),
    noteEn: packCellTexts(column.notesEn),
  }
}

function packCellTexts(column: TextColumn): PackedCellTexts {
  const c = Array.from(column.cells, (cell, i) => cell - (i === 0 ? 0 : (column.cells[i - 1] ?? 0)))
  return { d: dictionaryTexts(column), r: Array.from(column.refs), c }
}

function packCheck({ figures, ...check }: CheckResult): PackedCheck {
  return { ...check, indicators: figures.map(({ indicator }) => indicator), values: figures.map(({ value }) => value) }
}
