import type { ResultTable } from '@/domain/resultTable'
import { resultCell } from '@/domain/resultTable'
import type { ChartKind } from '@/domain/view'
import { STATE_CODES, unpackMarks } from '@/domain/state'
import { isNoted } from './noted'

/** Every sign of a chart or table that a legend may have to explain, in the order of the legend. */
export const SIGN_IDS = [
  'at_least',
  'at_most',
  'approx',
  'range',
  'zero',
  'vague',
  'not_mentioned',
  'no_report',
  'not_applicable',
  'withheld',
  'no_denominator',
  'doubtful',
  'part_year',
  'summed',
  'derived',
  'stated',
  'partial',
  'planned',
  'weakness',
  'unclear',
  'noted',
  'flagged',
] as const
export type SignId = (typeof SIGN_IDS)[number]

/** Signs that only lists and grids have a place for: other charts leave such cells out, and statements too. */
const LISTED: ReadonlySet<SignId> = new Set(['vague', 'not_mentioned', 'no_report', 'not_applicable', 'withheld', 'no_denominator', 'stated', 'partial', 'planned', 'weakness', 'unclear', 'noted'])
/** States that a line of bars says in words alone, without a sign. */
const SPELT_OUT: ReadonlySet<SignId> = new Set(['no_report', 'not_applicable', 'withheld', 'no_denominator'])
const LISTS: ReadonlySet<ChartKind> = new Set(['bar', 'heatmap', 'table'])

/** The signs that occur in a table as its chart draws it, in the order of the legend. */
export function signsIn(table: ResultTable): SignId[] {
  const found = new Set<string>()
  for (const { states, marks } of table.series) {
    for (const code of distinct(states)) found.add(STATE_CODES[code] ?? '')
    for (const byte of distinct(marks)) Object.values(unpackMarks(byte)).forEach((mark) => found.add(mark ?? ''))
  }
  if (hasFlags(table)) found.add('flagged')
  if (hasNotes(table)) found.add('noted')
  return SIGN_IDS.filter((id) => found.has(id) && isDrawn(id, table))
}

function isDrawn(id: SignId, { view: { chart, scale } }: ResultTable): boolean {
  if (id === 'zero' && scale === 'log') return false
  if (id === 'flagged' && (chart === 'line' || chart === 'radar')) return false
  if (chart === 'bar' && SPELT_OUT.has(id)) return false
  return LISTS.has(chart) || !LISTED.has(id)
}

function hasNotes(table: ResultTable): boolean {
  return table.series.some((series) => {
    const { notes, notesEn } = table.dataset.columns.get(series.indicator.id) ?? {}
    if (series.indicator.kind === 'mention' || (notes?.cells.length ?? 0) + (notesEn?.cells.length ?? 0) === 0) return false
    return series.values.some((_, row) => isNoted(table.dataset, resultCell(table, series, row)))
  })
}

function distinct(bytes: Uint8Array): number[] {
  const seen = new Uint8Array(256)
  for (let i = 0; i < bytes.length; i++) seen[bytes[i] ?? 0] = 1
  return [...seen.keys()].filter((byte) => seen[byte] === 1)
}

function hasFlags({ dataset, series, rowTowns, rowYears }: ResultTable): boolean {
  const flags = series.map(({ indicator }) => dataset.flags.get(indicator.id)).filter((cells) => cells !== undefined)
  if (flags.length === 0) return false
  return rowTowns.some((town, row) => flags.some((cells) => cells.has(town * dataset.years.length + (rowYears[row] ?? 0))))
}
