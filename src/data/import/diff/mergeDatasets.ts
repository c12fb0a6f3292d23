import type { DatasetContent, DatasetInfo, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import type { Source } from '@/domain/source'
import type { Steps } from '@/domain/steps'
import { EMPTY_TEXTS } from '@/domain/textColumn'
import { runChecks } from '../../checks/runChecks'
import { fingerprintSteps } from '../../dataset/fingerprint'
import type { Aligned, ColumnPair } from './alignDatasets'
import { alignDatasets } from './alignDatasets'
import { cellComparer } from './compareCells'
import { indexOf } from './diffDatasets'
import type { CellChoice } from './mergeTexts'
import { mergeTexts } from './mergeTexts'

/** Whose figure stands where both have one and they differ. */
export const MERGE_RULES = ['new_wins', 'old_stays'] as const
export type MergeRule = (typeof MERGE_RULES)[number]

export interface MergeSource {
  readonly base: DatasetContent
  readonly fresh: DatasetContent
  readonly rule: MergeRule
  readonly info: DatasetInfo
}

/** Cells between two pauses. */
const PACE = 1 << 14

/** One data set of two: every row of either; where both have one, that of the rule. Definitions of the base hold. */
export function* mergeDatasets({ base, fresh, rule, info }: MergeSource): Steps<DatasetContent> {
  const aligned = alignDatasets(base, fresh)
  yield
  const towns = aligned.towns.map(({ own }) => own)
  const years = aligned.years.map(({ own }) => own)
  const { indicators } = aligned
  const cells = pairCells(aligned, base, fresh)
  const columns = new Map<IndicatorId, IndicatorColumn>()
  for (const { id } of indicators) {
    const pair = { base: base.columns.get(id), fresh: fresh.columns.get(id) }
    if (pair.base !== undefined || pair.fresh !== undefined) columns.set(id, yield* mergeColumn(pair, cells, rule))
  }
  const { sources, reports } = mergeReports({ base, fresh, rule, info }, aligned, cells)
  const themes = [...base.themes, ...fresh.themes.filter(({ id }) => !base.themes.some((theme) => theme.id === id))]
  const cube = { towns, years, indicators, columns, reports }
  yield
  const checks = runChecks(cube)
  yield
  return { info, themes, sources, ...cube, checks, fingerprint: yield* fingerprintSteps(cube) }
}

/** Per merged cell: the cell of each side, or -1. */
type CellPairs = Omit<CellChoice, 'takesFresh'>

function pairCells({ towns, years }: Aligned, base: DatasetContent, fresh: DatasetContent): CellPairs {
  const cellsOf = (side: 'base' | 'fresh', content: DatasetContent): Int32Array => {
    const cells = new Int32Array(towns.length * years.length)
    let at = 0
    for (const town of towns) for (const year of years) cells[at++] = indexOf(town[side], year[side], content)
    return cells
  }
  return { base: cellsOf('base', base), fresh: cellsOf('fresh', fresh) }
}

function* mergeColumn(pair: ColumnPair, cells: CellPairs, rule: MergeRule): Steps<IndicatorColumn> {
  const { base = NO_COLUMN, fresh = NO_COLUMN } = pair
  const choice = { ...cells, takesFresh: yield* chooseCells(pair, cells, rule) }
  const figures = yield* gatherFigures(base, fresh, choice)
  return {
    ...figures,
    excerpts: yield* mergeTexts(base.excerpts, fresh.excerpts, choice),
    sections: yield* mergeTexts(base.sections, fresh.sections, choice),
    notes: yield* mergeTexts(base.notes, fresh.notes, choice),
    notesEn: yield* mergeTexts(base.notesEn, fresh.notesEn, choice),
  }
}

const NO_COLUMN: IndicatorColumn = {
  values: new Float64Array(0),
  states: new Uint8Array(0),
  marks: new Uint8Array(0),
  maxima: new Map(),
  excerpts: EMPTY_TEXTS,
  sections: EMPTY_TEXTS,
  notes: EMPTY_TEXTS,
  notesEn: EMPTY_TEXTS,
}

/** 1 where the fresh cell holds. */
function* chooseCells(pair: ColumnPair, cells: CellPairs, rule: MergeRule): Steps<Uint8Array> {
  const compare = cellComparer(pair)
  const takesFresh = new Uint8Array(cells.base.length)
  for (let cell = 0; cell < takesFresh.length; cell++) {
    if (cell % PACE === 0) yield
    const change = compare(cells.base[cell] ?? -1, cells.fresh[cell] ?? -1)
    if (change === 'added' || (change === 'changed' && rule === 'new_wins')) takesFresh[cell] = 1
  }
  return takesFresh
}

function* gatherFigures(base: IndicatorColumn, fresh: IndicatorColumn, choice: CellChoice): Steps<Pick<IndicatorColumn, 'values' | 'states' | 'marks' | 'maxima'>> {
  const size = choice.takesFresh.length
  const [values, states, marks] = [new Float64Array(size), new Uint8Array(size), new Uint8Array(size)]
  const maxima = new Map<number, number>()
  for (let cell = 0; cell < size; cell++) {
    if (cell % PACE === 0) yield
    const isFresh = choice.takesFresh[cell] === 1
    const column = isFresh ? fresh : base
    const at = (isFresh ? choice.fresh[cell] : choice.base[cell]) ?? -1
    values[cell] = column.values[at] ?? NaN
    states[cell] = column.states[at] ?? 0
    marks[cell] = column.marks[at] ?? 0
    const max = column.maxima.size === 0 ? undefined : column.maxima.get(at)
    if (max !== undefined) maxima.set(cell, max)
  }
  return { values, states, marks, maxima }
}

/** Reports of both sides; a named report goes before an unnamed one, otherwise the rule decides. */
function mergeReports({ base, fresh, rule }: MergeSource, { towns }: Aligned, cells: CellPairs): Pick<DatasetContent, 'sources' | 'reports'> {
  const codes = new Map(towns.flatMap(({ own, fresh: at }) => (at < 0 ? [] : [[fresh.towns[at]?.code ?? '', own.code]])))
  const baseCodes = new Map(towns.flatMap(({ own, base: at }) => (at < 0 ? [] : [[base.towns[at]?.code ?? '', own.code]])))
  const under = (source: Source, names: ReadonlyMap<string, string>): Source => ({ ...source, town: names.get(source.town) ?? source.town })
  const sources = [...base.sources.map((source) => under(source, baseCodes)), ...fresh.sources.map((source) => under(source, codes))]
  const reports = Int32Array.from(cells.base, (own, cell) => {
    const old = own < 0 ? NO_REPORT : (base.reports[own] ?? NO_REPORT)
    const at = cells.fresh[cell] ?? -1
    const next = at < 0 ? NO_REPORT : (fresh.reports[at] ?? NO_REPORT)
    const moved = next >= 0 ? next + base.sources.length : next
    const [first, second] = rule === 'new_wins' ? [moved, old] : [old, moved]
    if (first >= 0) return first
    if (second >= 0) return second
    return first === UNNAMED_REPORT || second === UNNAMED_REPORT ? UNNAMED_REPORT : NO_REPORT
  })
  return dropUnused(sources, reports)
}

/** A report that another has taken the place of is no longer listed. */
function dropUnused(sources: readonly Source[], reports: Int32Array): Pick<DatasetContent, 'sources' | 'reports'> {
  const used = [...new Set(reports)].filter((at) => at >= 0).sort((a, b) => a - b)
  const places = new Map(used.map((at, place) => [at, place]))
  return { sources: used.flatMap((at) => sources[at] ?? []), reports: reports.map((at) => places.get(at) ?? at) }
}
