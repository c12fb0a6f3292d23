import type { CheckResult } from '@/domain/check'
import type { DatasetContent, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import type { Indicator, IndicatorId } from '@/domain/indicator'
import { DENOMINATORS } from '@/domain/indicator'
import type { ResultTable } from '@/domain/resultTable'
import type { TextColumn } from '@/domain/textColumn'
import { EMPTY_TEXTS, buildTextColumn, textAt } from '@/domain/textColumn'
import { fingerprint } from '@/data/dataset/fingerprint'
import { LINK_CONTENT } from '@/domain/limits'

/** What of a data set goes into a link. */
export interface DataSlice {
  /** Ascending indices into towns and years. */
  readonly towns: readonly number[]
  readonly years: readonly number[]
  readonly indicators: readonly IndicatorId[]
  /** With the wording, notes and named reports behind the figures. */
  readonly wording: boolean
}

/** The towns, years and indicators that a result shows, denominators included. */
export function sliceOfResult({ dataset, view }: ResultTable, wording: boolean): DataSlice {
  const shown = view.indicators.map(({ id }) => id)
  const denominator = view.per === 'raw' ? [] : [DENOMINATORS[view.per].indicator]
  const wanted = new Set([...shown, ...denominator.filter((id) => dataset.indicatorIndex.has(id))])
  return { towns: [...view.towns], years: view.years.years, indicators: [...wanted], wording }
}

/** All of a data set. */
export function wholeSlice({ towns, years, indicators }: DatasetContent, wording: boolean): DataSlice {
  return { towns: [...towns.keys()], years: [...years.keys()], indicators: indicators.map(({ id }) => id), wording }
}

/** The part of a data set that a link carries. Definitions stay behind, for length. */
export function sliceContent(content: DatasetContent, slice: DataSlice): DatasetContent {
  const cells = cellsOf(content, slice)
  const wanted = new Set(slice.indicators)
  const indicators = content.indicators.filter(({ id }) => wanted.has(id)).map((indicator) => brief(indicator, wanted))
  const part = {
    towns: slice.towns.flatMap((town) => content.towns[town] ?? []),
    years: slice.years.flatMap((year) => content.years[year] ?? []),
    columns: new Map(indicators.flatMap(({ id }) => sliceColumn(content.columns.get(id), id, { cells, slice }))),
    ...sliceReports(content, cells, slice.wording),
  }
  return {
    ...part,
    info: { ...content.info, id: 'link', origin: 'link', description: NO_WORDS },
    themes: content.themes.filter(({ id }) => indicators.some(({ theme }) => theme === id)),
    indicators,
    checks: sliceChecks(content.checks, slice),
    fingerprint: fingerprint(part),
  }
}

const NO_WORDS = { zh: '', en: '' }

/** Cells of the whole, in the order of the slice. */
function cellsOf(content: DatasetContent, { towns, years }: DataSlice): number[] {
  return towns.flatMap((town) => years.map((year) => town * content.years.length + year))
}

function brief(indicator: Indicator, wanted: ReadonlySet<IndicatorId>): Indicator {
  const partOf = indicator.partOf !== null && wanted.has(indicator.partOf) ? indicator.partOf : null
  return { ...indicator, partOf, unitAliases: [], definition: NO_WORDS, includes: NO_WORDS, excludes: NO_WORDS, wording: [], related: [] }
}

function sliceReports(content: DatasetContent, cells: readonly number[], wording: boolean): Pick<DatasetContent, 'sources' | 'reports'> {
  const held = cells.map((cell) => content.reports[cell] ?? NO_REPORT)
  const named = wording ? [...new Set(held.filter((source) => source >= 0))] : []
  const places = new Map(named.map((source, i) => [source, i]))
  return {
    sources: named.flatMap((source) => content.sources[source] ?? []),
    reports: Int32Array.from(held, (source) => (source === NO_REPORT ? NO_REPORT : (places.get(source) ?? UNNAMED_REPORT))),
  }
}

interface ColumnPart {
  readonly cells: readonly number[]
  readonly slice: DataSlice
}

function sliceColumn(column: IndicatorColumn | undefined, id: IndicatorId, { cells, slice }: ColumnPart): [IndicatorId, IndicatorColumn][] {
  if (column === undefined) return []
  const texts = (texts: TextColumn) => (slice.wording ? sliceTexts(texts, cells) : EMPTY_TEXTS)
  const part: IndicatorColumn = {
    values: Float64Array.from(cells, (cell) => column.values[cell] ?? NaN),
    states: Uint8Array.from(cells, (cell) => column.states[cell] ?? 0),
    marks: Uint8Array.from(cells, (cell) => column.marks[cell] ?? 0),
    maxima: new Map(cells.flatMap((cell, i) => (column.maxima.has(cell) ? [[i, column.maxima.get(cell) ?? NaN] as const] : []))),
    excerpts: texts(column.excerpts),
    sections: texts(column.sections),
    notes: texts(column.notes),
    notesEn: texts(column.notesEn),
  }
  return [[id, part]]
}

function sliceTexts(column: TextColumn, cells: readonly number[]): TextColumn {
  return buildTextColumn(cells.map((cell, i) => [i, (textAt(column, cell) ?? '').slice(0, LINK_CONTENT.text)] as const))
}

/** Flags of the figures that go along; what they compare with may stay behind. */
function sliceChecks(checks: readonly CheckResult[], { towns, years, indicators }: DataSlice): CheckResult[] {
  const wanted = new Set(indicators)
  return checks.flatMap((check) => {
    const town = towns.indexOf(check.town)
    const year = years.indexOf(check.year)
    const first = check.figures[0]
    if (check.outcome !== 'flag' || town < 0 || year < 0 || first === undefined || !wanted.has(first.indicator)) return []
    return [{ ...check, town, year, figures: check.figures.filter(({ indicator }) => wanted.has(indicator)) }]
  })
}
