import type { CheckResult } from '@/domain/check'
import type { Dataset, DatasetInfo, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT, indexDataset } from '@/domain/dataset'
import type { Indicator } from '@/domain/indicator'
import type { Source } from '@/domain/source'
import { packMarks, stateCode } from '@/domain/state'
import { buildTextColumn } from '@/domain/textColumn'
import type { Town } from '@/domain/town'
import { quotedWords, readTestFigure } from './readTestFigure'

/**
 * A row as one writes it down: town, year, indicator, figure, and the wording where a test needs it.
 * Figures: `12` `≥12` `≤12` `≈12` `1–2`, before them `Σ` summed or `=` derived, behind them `?` doubtful or `·` part of
 * a year; `无` said to be none; `数万` in quotes “数万” words only; or the name of a state.
 */
export type TestRow = readonly [town: string, year: number, indicator: string, figure: string, excerpt?: string]

/** What a test says of its data; everything else has a plain default. */
export interface TestDataset {
  readonly rows?: readonly TestRow[]
  /** Reports that give no figure. */
  readonly reports?: readonly (readonly [town: string, year: number])[]
  /** Towns beyond those of the rows, or their particulars; first in the order of the data. */
  readonly towns?: readonly (string | (Partial<Town> & { name: string }))[]
  /** Years beyond those of the rows. */
  readonly years?: readonly number[]
  /** Indicators beyond those of the rows, or their particulars; first in the order of the codebook. */
  readonly indicators?: readonly (string | (Partial<Indicator> & { id: string }))[]
  readonly checks?: readonly CheckResult[]
  readonly info?: Partial<DatasetInfo>
  /** false: nothing is known of the reports, as with uploaded tables. */
  readonly named?: boolean
}

const text = (zh: string) => ({ zh, en: '' })

/** Builds a data set from a literal that reads like a table. A town's code is its name unless the test says otherwise. */
export function buildTestDataset(spec: TestDataset): Dataset {
  const rows = spec.rows ?? []
  const towns = listTowns(spec.towns ?? [], [...rows, ...(spec.reports ?? [])].map(([town]) => town))
  const indicators = listIndicators(spec.indicators ?? [], rows.map((row) => row[2]))
  const years = [...new Set([...(spec.years ?? []), ...rows.map((row) => row[1]), ...(spec.reports ?? []).map((row) => row[1])])].sort((a, b) => a - b)
  const cellOf = (town: string, year: number) => towns.findIndex(({ name }) => name === town) * years.length + years.indexOf(year)
  const { reports, sources } = buildReports(spec, { towns, years, cellOf })
  const columns = new Map<string, IndicatorColumn>()
  for (const { id } of indicators) {
    const own = rows.filter((row) => row[2] === id)
    if (own.length > 0) columns.set(id, buildColumn(own, cellOf, towns.length * years.length))
  }
  return indexDataset({
    info: { id: 'test', origin: 'builtin', title: text('试'), description: text(''), synthetic: false, entity: text('乡镇'), version: '1', licence: '', ...spec.info },
    towns,
    years,
    themes: [...new Set(indicators.map(({ theme }) => theme))].map((id) => ({ id, name: text(id) })),
    indicators,
    sources,
    reports,
    columns,
    checks: spec.checks ?? [],
    fingerprint: '000000',
  })
}

/** An indicator as tests want it: a count of theme `theme`, normalised in every way. */
export function testIndicator(given: Partial<Indicator> & { id: string }): Indicator {
  const { id } = given
  return {
    theme: 'theme', kind: 'count', name: text(id), unit: text('件'), unitAliases: [], direction: 'neutral',
    normalise: ['10k', 'village', 'officer'], partOf: null, definition: text(''), includes: text(''), excludes: text(''),
    wording: [], related: [], decimals: null, ...given,
  }
}

/** A town whose code is its name, lying nowhere, unless the test says otherwise. */
function testTown(given: Partial<Town> & { name: string }): Town {
  return { code: given.name, county: '', prefecture: '', province: '', ...given }
}

function listTowns(given: NonNullable<TestDataset['towns']>, seen: readonly string[]): Town[] {
  const listed = given.map((item) => testTown(typeof item === 'string' ? { name: item } : item))
  return [...listed, ...unlisted(seen, listed.map(({ name }) => name)).map((name) => testTown({ name }))]
}

function listIndicators(given: NonNullable<TestDataset['indicators']>, seen: readonly string[]): Indicator[] {
  const listed = given.map((item) => testIndicator(typeof item === 'string' ? { id: item } : item))
  return [...listed, ...unlisted(seen, listed.map(({ id }) => id)).map((id) => testIndicator({ id }))]
}

function unlisted(seen: readonly string[], listed: readonly string[]): string[] {
  return [...new Set(seen)].filter((name) => !listed.includes(name))
}

type Layout = { towns: readonly Town[]; years: readonly number[]; cellOf: (town: string, year: number) => number }

function buildReports(spec: TestDataset, { towns, years, cellOf }: Layout): { reports: Int32Array; sources: Source[] } {
  const reports = new Int32Array(towns.length * years.length).fill(NO_REPORT)
  const sources: Source[] = []
  for (const [town, year] of [...(spec.rows ?? []), ...(spec.reports ?? [])]) {
    const cell = cellOf(town, year)
    if (spec.named === false) reports[cell] = UNNAMED_REPORT
    if (reports[cell] !== NO_REPORT) continue
    const code = towns.find(({ name }) => name === town)?.code ?? town
    reports[cell] = sources.push({ id: `${code}-${year}`, town: code, year, title: `${town}${year}年报告`, issuer: '', issuedOn: '', documentNumber: '' }) - 1
  }
  return { reports, sources }
}

function buildColumn(rows: readonly TestRow[], cellOf: Layout['cellOf'], size: number): IndicatorColumn {
  const values = new Float64Array(size).fill(NaN)
  const states = new Uint8Array(size)
  const marks = new Uint8Array(size)
  const maxima = new Map<number, number>()
  for (const [town, year, , figure] of rows) {
    const cell = cellOf(town, year)
    const read = readTestFigure(figure)
    values[cell] = read.value
    states[cell] = stateCode(read.state)
    marks[cell] = packMarks(read)
    if (read.max !== null) maxima.set(cell, read.max)
  }
  const excerpts = rows.map(([town, year, , figure, excerpt]) => [cellOf(town, year), excerpt ?? quotedWords(figure)] as const)
  const none = buildTextColumn([])
  return { values, states, marks, maxima, excerpts: buildTextColumn(excerpts), sections: none, notes: none, notesEn: none }
}
