import type { Indicator } from '@/domain/indicator'
import type { ResultSeries, ResultTable } from '@/domain/resultTable'
import type { State } from '@/domain/state'
import { STATE_CODES, stateCode } from '@/domain/state'
import { findGaps } from './findGaps'
import { isTold, tabulate } from './tabulate'
import { YearLists } from './yearLists'

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

const WITHOUT_REPORT = stateCode('no_report')

/**
 * What a table cannot draw, by reason: for each series the rows that carry no figure (or mention), in the order of the
 * states; last, once for all series, the town-years without a report. Rows that the view hides are told as well.
 */
export function leftOut(table: ResultTable): LeftOut[] {
  const all = withEveryRow(table)
  const untold = all.series.flatMap((series) => untoldRows(all, series))
  const absent = withoutReport(all)
  return absent.length === 0 ? untold : [...untold, { state: 'no_report', indicator: null, towns: absent }]
}

function withEveryRow(table: ResultTable): ResultTable {
  const { missing, sort } = table.view
  return missing === 'list' && sort === 'source' ? table : tabulate(table.dataset, { ...table.view, missing: 'list', sort: 'source' })
}

function untoldRows(table: ResultTable, series: ResultSeries): LeftOut[] {
  return STATE_CODES.flatMap((state, code) => {
    if (state === null || code === WITHOUT_REPORT || !series.states.includes(code)) return []
    const towns = groupRows(table, (row) => series.states[row] === code && !isTold(series, row))
    return towns.length === 0 ? [] : [{ state, indicator: series.indicator, towns }]
  })
}

/** The rows that pass, by town; those of a town stand together. */
function groupRows({ dataset, rowTowns, rowYears }: ResultTable, passes: (row: number) => boolean): TownYears[] {
  const groups: TownYears[] = []
  const lists = new YearLists(dataset.years.length)
  for (let row = 0, list = 0; row < rowTowns.length; row++) {
    const town = rowTowns[row] ?? 0
    if (passes(row)) list = lists.append(list, rowYears[row] ?? 0)
    if (list === 0 || rowTowns[row + 1] === town) continue
    groups.push({ town, years: lists.read(list) })
    list = 0
  }
  return groups
}

function withoutReport(table: ResultTable): readonly TownYears[] {
  const { dataset, view, series } = table
  if (view.years.kind === 'latest') return groupRows(table, (row) => series[0]?.states[row] === WITHOUT_REPORT)
  return findGaps(dataset, { towns: view.towns, years: view.years.years, missing: 'hide' })
}
