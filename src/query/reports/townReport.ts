import type { Cell } from '@/domain/cell'
import { readCell } from '@/domain/cell'
import type { Dataset } from '@/domain/dataset'
import { NO_REPORT, cellIndex } from '@/domain/dataset'
import type { Indicator, Theme } from '@/domain/indicator'
import type { View } from '@/domain/view'
import { buildSeries } from '../figures/buildSeries'
import { isSaidCode } from '../figures/cellClass'
import { shownIndicators } from './shownIndicators'
import { nearestReports } from './nearestReports'
import { selectScope, yearsOf } from '../selectScope'
import type { Summary } from '../figures/summarise'
import { summarise } from '../figures/summarise'
import { WEAKNESS_THEME } from './weaknesses'

/** What the other towns say of an indicator, each by its report nearest in time. */
export interface Others {
  /** Other towns that give a figure, words or a mention, out of `summary.of`. */
  readonly saying: number
  /** Their figures, one a town. */
  readonly summary: Summary
  /** Years of these figures: ascending indices. */
  readonly years: readonly number[]
}

/** An indicator in this report and in those of the others. */
export interface TownEntry {
  readonly cell: Cell
  readonly others: Others
}

/** One theme of a report. */
export interface TownTheme {
  readonly theme: Theme
  readonly entries: readonly TownEntry[]
}

/** All that one report says, and what it does not say. */
export interface TownReport {
  /** Whether there is such a report. */
  readonly held: boolean
  /** Themes of which the report says something, in the order of the codebook. */
  readonly themes: readonly TownTheme[]
  /** What this report does not mention and others do: most others first, their shortcomings apart. */
  readonly unsaid: readonly TownEntry[]
}

interface Place {
  readonly town: number
  readonly year: number
}

/** Reads the report of a town and year (indices) beside the other towns that the view shows. */
export function townReport(dataset: Dataset, view: View, place: Place): TownReport {
  const cells = nearestReports(dataset, selectScope(dataset, view), place)
  const entries = shownIndicators(dataset, view).map((indicator) => ({
    cell: readCell(dataset, { ...place, indicator }),
    others: readOthers(dataset, cells, indicator),
  }))
  return {
    held: dataset.reports[cellIndex(dataset, place.town, place.year)] !== NO_REPORT,
    themes: groupByTheme(dataset, entries.filter(isPresent)),
    unsaid: entries.filter((entry) => !isPresent(entry) && isWorthSaying(entry)).sort((a, b) => b.others.saying - a.others.saying),
  }
}

function isPresent({ cell: { state } }: TownEntry): boolean {
  return state !== 'not_mentioned' && state !== 'no_report'
}

/** Others say it, and it is not a shortcoming that they name of themselves. */
function isWorthSaying({ cell: { indicator }, others }: TownEntry): boolean {
  return others.saying > 0 && indicator.theme !== WEAKNESS_THEME
}

function groupByTheme({ themes }: Dataset, entries: readonly TownEntry[]): TownTheme[] {
  return themes
    .map((theme) => ({ theme, entries: entries.filter(({ cell }) => cell.indicator.theme === theme.id) }))
    .filter((group) => group.entries.length > 0)
}

function readOthers(dataset: Dataset, cells: Uint32Array, indicator: Indicator): Others {
  const series = buildSeries(dataset, cells, indicator)
  const withFigure = cells.filter((_, row) => !Number.isNaN(series.values[row]))
  return { saying: countSaying(series.states), summary: summarise(series), years: yearsOf(dataset, withFigure) }
}

function countSaying(states: Uint8Array): number {
  let count = 0
  for (let row = 0; row < states.length; row++) {
    if (isSaidCode(states[row] ?? 0)) count++
  }
  return count
}
