import type { Indicator } from '@/domain/indicator'
import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { State } from '@/domain/state'
import { STATE_CODES } from '@/domain/state'
import { isTold, tabulate } from './tabulate'

/** A town with the years concerned, as ascending indices. */
export interface TownYears {
  readonly town: number
  readonly years: readonly number[]
}

/** What is not drawn for one reason. */
export interface LeftOut {
  readonly state: State
  /** null where the reason lies in the report and not in an indicator: no_report. */
  readonly indicator: Indicator | null
  /** In data order. */
  readonly towns: readonly TownYears[]
}

/**
 * What a table cannot draw, by reason: for each series the rows that carry no figure (or mention), in the order of the
 * states; last, once for all series, the town-years without a report. Rows that the view hides are told as well.
 */
export function leftOut(table: ResultTable): LeftOut[] {
  const all = tabulate(table.dataset, { ...table.view, missing: 'list', sort: 'source' })
  const untold = all.series.flatMap((series) => untoldRows(all, series))
  const absent = townsWithoutReport(all)
  return absent.length === 0 ? untold : [...untold, { state: 'no_report', indicator: null, towns: absent }]
}

function untoldRows(table: ResultTable, series: ResultSeries): LeftOut[] {
  const byState = new Map<State, number[]>()
  for (let row = 0; row < series.states.length; row++) {
    const state = STATE_CODES[series.states[row] ?? 0]
    if (state === null || state === undefined || state === 'no_report' || isTold(series, row)) continue
    const rows = byState.get(state)
    if (rows === undefined) byState.set(state, [row])
    else rows.push(row)
  }
  return STATE_CODES.flatMap((state) => {
    const rows = state === null ? undefined : byState.get(state)
    return state === null || rows === undefined ? [] : [{ state, indicator: series.indicator, towns: groupRows(table, rows) }]
  })
}

function groupRows({ rowTowns, rowYears }: ResultTable, rows: readonly number[]): TownYears[] {
  const towns: { town: number; years: number[] }[] = []
  for (const row of rows) {
    const town = rowTowns[row] ?? 0
    const year = rowYears[row] ?? 0
    const last = towns.at(-1)
    if (last?.town === town) last.years.push(year)
    else towns.push({ town, years: [year] })
  }
  return towns
}

function townsWithoutReport(table: ResultTable): TownYears[] {
  const first = table.series[0]
  if (first === undefined) return []
  const rows = [...table.rowTowns.keys()].filter((row) => STATE_CODES[first.states[row] ?? 0] === 'no_report')
  return joinYears([...table.gaps, ...groupRows(table, rows)])
}

function joinYears(entries: readonly TownYears[]): TownYears[] {
  const byTown = new Map<number, readonly number[]>()
  for (const { town, years } of entries) byTown.set(town, [...(byTown.get(town) ?? []), ...years])
  return [...byTown].map(([town, years]) => ({ town, years })).sort((a, b) => a.town - b.town)
}
