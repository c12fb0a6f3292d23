import type { Bilingual } from '@/domain/bilingual'
import type { CheckResult } from '@/domain/check'
import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import { ROW_STATES } from '@/domain/state'
import type { TextColumn } from '@/domain/textColumn'
import { EMPTY_TEXTS, buildTextColumn } from '@/domain/textColumn'
import type { PlaceNames, Town } from '@/domain/town'
import type { PackedCellTexts, PackedCheck, PackedColumn, PackedContent, PackedIndicator, PackedNames, PackedPair, PackedTexts, PackedTowns } from './packedContent'
import { SIGNS } from './packedContent'

/** A data set without the id, origin and fingerprint that its reader gives it. */
export type UnpackedContent = Omit<DatasetContent, 'info' | 'fingerprint'> & {
  readonly info: Omit<DatasetContent['info'], 'id' | 'origin'>
}

/** Content from packed parts that agree with each other; null where they do not. */
export function unpackContent(packed: PackedContent): UnpackedContent | null {
  const { years, indicators, reports, checks, info } = packed
  const towns = unpackTowns(packed.towns)
  const size = towns === null ? -1 : towns.length * years.length
  const columns = unpackColumns(packed, size)
  if (towns === null || columns === null || !agree(packed, size)) return null
  return {
    info: { ...info, title: unpackPair(info.title), description: unpackPair(info.description), entity: unpackPair(info.entity) },
    towns,
    years,
    themes: packed.themes.map(({ id, name }) => ({ id, name: unpackPair(name) })),
    indicators: indicators.map(unpackIndicator),
    sources: packed.sources,
    reports: Int32Array.from(reports),
    columns,
    checks: checks.map(unpackCheck),
  }
}

function agree({ years, towns, indicators, sources, reports, checks }: PackedContent, size: number): boolean {
  return (
    areDistinct(towns.code) &&
    areDistinct(indicators.map(({ id }) => id)) &&
    years.every((year, i) => i === 0 || year > (years[i - 1] ?? 0)) &&
    reports.length === size &&
    reports.every((source) => source < sources.length) &&
    checks.every(({ town, year, ...check }) => town < towns.code.length && year < years.length && check.values.length === check.indicators.length)
  )
}

function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}

function unpackPair([zh = '', en = '']: PackedPair): Bilingual {
  return { zh, en }
}

function unpackTowns({ code, english, ...own }: PackedTowns): Town[] | null {
  const places = unpackNames(own, code.length)
  const latin = english === undefined || english.name.length === 0 ? [] : unpackNames(english, code.length)
  if (places === null || latin === null) return null
  return places.map((place, i) => {
    const names = latin[i]
    return { code: code[i] ?? '', ...place, ...(names !== undefined && Object.values(names).some((name) => name !== '') ? { english: names } : {}) }
  })
}

function unpackNames({ name, county, prefecture, province }: PackedNames, count: number): PlaceNames[] | null {
  const columns = [county, prefecture, province].map(unpackTexts)
  if ([name, ...columns].some((column) => column.length !== count)) return null
  const [counties = [], prefectures = [], provinces = []] = columns
  const at = (column: readonly string[], i: number) => column[i] ?? ''
  return name.map((own, i) => ({ name: own, county: at(counties, i), prefecture: at(prefectures, i), province: at(provinces, i) }))
}

/** Texts whose place in the dictionary does not exist are left out, so that the count no longer agrees. */
function unpackTexts({ d, r }: PackedTexts): string[] {
  return r.flatMap((ref) => d[ref] ?? [])
}

function unpackIndicator(indicator: PackedIndicator): Indicator {
  const { name, unit, definition, includes, excludes } = indicator
  return {
    ...indicator,
    name: unpackPair(name),
    unit: unpackPair(unit),
    definition: unpackPair(definition),
    includes: unpackPair(includes),
    excludes: unpackPair(excludes),
  }
}

function unpackColumns({ indicators, columns }: PackedContent, size: number): Map<IndicatorId, IndicatorColumn> | null {
  if (columns.length !== indicators.length) return null
  const unpacked = new Map<IndicatorId, IndicatorColumn>()
  for (const [i, packed] of columns.entries()) {
    if (packed === null) continue
    const column = unpackColumn(packed, size)
    if (column === null) return null
    unpacked.set(indicators[i]?.id ?? '', column)
  }
  return unpacked
}

function unpackColumn({ s, m, v, x, ...texts }: PackedColumn, size: number): IndicatorColumn | null {
  const states = Uint8Array.from(s, (digit) => Number.parseInt(digit, 36))
  const filled = Array.from(states.keys()).filter((cell) => states[cell] !== 0)
  const [excerpts, sections, notes, notesEn] = [texts.excerpt, texts.section, texts.note, texts.noteEn].map((column) => unpackCellTexts(column, size))
  const fits = s.length === size && states.every((state) => state <= ROW_STATES.length) && m.length === filled.length && [0, filled.length].includes(v.length)
  const maxima = unpackMaxima(x, size)
  if (!fits || !maxima || !excerpts || !sections || !notes || !notesEn) return null
  const values = new Float64Array(size).fill(NaN)
  const marks = new Uint8Array(size)
  filled.forEach((cell, i) => {
    values[cell] = v[i] ?? NaN
    marks[cell] = Math.max(0, SIGNS.indexOf(m.charAt(i)))
  })
  return { values, states, marks, maxima, excerpts, sections, notes, notesEn }
}

function unpackMaxima(x: readonly number[], size: number): Map<number, number> | null {
  const maxima = new Map<number, number>()
  for (let i = 0; i < x.length; i += 2) maxima.set(x[i] ?? -1, x[i + 1] ?? NaN)
  const fits = [...maxima].every(([cell, value]) => Number.isInteger(cell) && cell >= 0 && cell < size && !Number.isNaN(value))
  return fits ? maxima : null
}

function unpackCellTexts({ c, d, r }: PackedCellTexts, size: number): TextColumn | null {
  if (c.length === 0 && r.length === 0) return EMPTY_TEXTS
  let cell = 0
  const cells = c.map((distance) => (cell += distance))
  const texts = unpackTexts({ d, r })
  const fits = texts.length === c.length && cell < size && c.every((distance, i) => i === 0 || distance > 0)
  return fits ? buildTextColumn(cells.map((at, i) => [at, texts[i] ?? ''] as const)) : null
}

function unpackCheck({ indicators, values, ...check }: PackedCheck): CheckResult {
  return { ...check, figures: indicators.map((indicator, i) => ({ indicator, value: values[i] ?? null })) }
}
