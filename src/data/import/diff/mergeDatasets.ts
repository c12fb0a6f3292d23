import type { DatasetContent, DatasetInfo, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import type { Source } from '@/domain/source'
import type { TextColumn } from '@/domain/textColumn'
import { buildTextColumn, textAt } from '@/domain/textColumn'
import { runChecks } from '../../checks/runChecks'
import { fingerprint } from '../../dataset/fingerprint'
import type { Aligned, ColumnPair } from './alignDatasets'
import { alignDatasets } from './alignDatasets'
import { cellComparer } from './compareCells'
import { indexOf } from './diffDatasets'

/** Whose figure stands where both have one and they differ. */
export const MERGE_RULES = ['new_wins', 'old_stays'] as const
export type MergeRule = (typeof MERGE_RULES)[number]

export interface MergeSource {
  readonly base: DatasetContent
  readonly fresh: DatasetContent
  readonly rule: MergeRule
  readonly info: DatasetInfo
}

/** One data set of two: every row of either; where both have one, that of the rule. Definitions of the base hold. */
export function mergeDatasets({ base, fresh, rule, info }: MergeSource): DatasetContent {
  const aligned = alignDatasets(base, fresh)
  const towns = aligned.towns.map(({ own }) => own)
  const years = aligned.years.map(({ own }) => own)
  const { indicators } = aligned
  const cells = pairCells(aligned, base, fresh)
  const columns = new Map(indicators.flatMap(({ id }) => mergeColumn({ base: base.columns.get(id), fresh: fresh.columns.get(id) }, cells, rule).map((column) => [id, column] as const)))
  const { sources, reports } = mergeReports({ base, fresh, rule, info }, aligned, cells)
  const themes = [...base.themes, ...fresh.themes.filter(({ id }) => !base.themes.some((theme) => theme.id === id))]
  const cube = { towns, years, indicators, columns, reports }
  return { info, themes, sources, ...cube, checks: runChecks(cube), fingerprint: fingerprint(cube) }
}

/** Per merged cell: the cell of each side, or -1. */
interface CellPairs {
  readonly base: Int32Array
  readonly fresh: Int32Array
}

function pairCells({ towns, years }: Aligned, base: DatasetContent, fresh: DatasetContent): CellPairs {
  const cellsOf = (side: 'base' | 'fresh', content: DatasetContent): Int32Array => Int32Array.from(towns.flatMap((town) => years.map((year) => indexOf(town[side], year[side], content))))
  return { base: cellsOf('base', base), fresh: cellsOf('fresh', fresh) }
}

/** The merged column in a list, or none where neither side has one. */
function mergeColumn({ base, fresh }: ColumnPair, cells: CellPairs, rule: MergeRule): IndicatorColumn[] {
  if (base === undefined && fresh === undefined) return []
  const compare = cellComparer({ base, fresh })
  const size = cells.base.length
  const origins = new Array<Origin>(size)
  for (let cell = 0; cell < size; cell++) {
    const own = cells.base[cell] ?? -1
    const other = cells.fresh[cell] ?? -1
    const change = compare(own, other)
    const takesFresh = change === 'added' || (change === 'changed' && rule === 'new_wins')
    origins[cell] = takesFresh ? { column: fresh, at: other } : { column: base, at: own }
  }
  return [gather(origins)]
}

interface Origin {
  readonly column: IndicatorColumn | undefined
  readonly at: number
}

function gather(origins: readonly Origin[]): IndicatorColumn {
  const values = Float64Array.from(origins, ({ column, at }) => column?.values[at] ?? NaN)
  const states = Uint8Array.from(origins, ({ column, at }) => column?.states[at] ?? 0)
  const marks = Uint8Array.from(origins, ({ column, at }) => column?.marks[at] ?? 0)
  const maxima = new Map(origins.flatMap(({ column, at }, cell) => (column?.maxima.has(at) === true ? [[cell, column.maxima.get(at) ?? NaN]] : [])))
  const texts = (kind: 'excerpts' | 'sections' | 'notes' | 'notesEn'): TextColumn => {
    const found: [number, string][] = []
    origins.forEach(({ column, at }, cell) => {
      const text = column === undefined || column[kind].cells.length === 0 ? null : textAt(column[kind], at)
      if (text !== null) found.push([cell, text])
    })
    return buildTextColumn(found)
  }
  return { values, states, marks, maxima, excerpts: texts('excerpts'), sections: texts('sections'), notes: texts('notes'), notesEn: texts('notesEn') }
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
