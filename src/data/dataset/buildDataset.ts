import type { DatasetContent, DatasetInfo, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import type { Indicator, Theme } from '@/domain/indicator'
import type { Source } from '@/domain/source'
import { stateCode } from '@/domain/state'
import type { Town } from '@/domain/town'
import { runChecks } from '../checks/runChecks'
import type { DataProblem } from '../dataProblem'
import type { BuiltColumns, CubeShape } from './buildColumns'
import { buildColumns } from './buildColumns'
import type { ConflictRule } from './dropRepeats'
import { applyConflictRule, differingFirsts } from './dropRepeats'
import { fingerprint } from './fingerprint'
import type { Observations } from './observations'
import { observedYears } from './observations'
import { orderByRow } from './orderByRow'
import { repeatProblem } from './repeats'

/** A town by its index, and a calendar year. */
export interface TownYear {
  readonly town: number
  readonly year: number
}

export interface DatasetParts {
  readonly info: DatasetInfo
  readonly towns: readonly Town[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  readonly observations: Observations
  /** Towns and years whose reports are held though no figure may say so. */
  readonly silent?: readonly TownYear[]
  /** Which of several rows for one cell holds where they differ; the first, marked doubtful, unless said. */
  readonly onConflict?: ConflictRule
}

export interface BuiltDataset {
  readonly content: DatasetContent
  readonly problems: readonly DataProblem[]
}

/** Rows → cube. Every cell that several rows give is told of, with both values where they differ. */
export function buildDataset(parts: DatasetParts): BuiltDataset {
  const { info, towns, themes, indicators, sources } = parts
  const silent = parts.silent ?? []
  const years = yearsOf(parts.observations, [...sources, ...silent])
  const { columns: drafts, repeats, observations } = settleConflicts(parts, { towns: towns.length, years, indicators: indicators.length })
  const columns = nameColumns(indicators, drafts)
  const problems = repeats.map((repeat) => repeatProblem({ towns, indicators, observations }, repeat))
  const reports = buildReports({ towns, sources, silent, years, columns })
  const cube = { towns, years, indicators, columns, reports }
  return {
    content: { info, themes, sources, ...cube, checks: runChecks(cube), fingerprint: fingerprint(cube) },
    problems,
  }
}

function yearsOf(observations: Observations, sources: readonly { readonly year: number }[]): number[] {
  return [...new Set([...sources.map(({ year }) => year), ...observedYears(observations)])].sort((a, b) => a - b)
}

function nameColumns(
  indicators: readonly Indicator[],
  columns: readonly (IndicatorColumn | undefined)[],
): Map<string, IndicatorColumn> {
  return new Map(indicators.flatMap(({ id }, i) => (columns[i] === undefined ? [] : [[id, columns[i]]])))
}

interface Settled extends BuiltColumns {
  /** In the order of which the repeats speak. */
  readonly observations: Observations
}

function settleConflicts(parts: DatasetParts, shape: CubeShape): Settled {
  const straight = buildColumns(parts.observations, shape)
  if (straight.repeats.length === 0) return { ...straight, observations: parts.observations }
  const observations = orderByRow(parts.observations)
  const built = observations === parts.observations ? straight : buildColumns(observations, shape)
  return { ...applyRule(built, observations, { shape, rule: parts.onConflict ?? 'doubtful' }), repeats: built.repeats, observations }
}

function applyRule(built: BuiltColumns, observations: Observations, { shape, rule }: { shape: CubeShape; rule: ConflictRule }): BuiltColumns {
  const differing = differingFirsts(observations, built.repeats)
  if (differing.size === 0 || rule === 'first') return built
  if (rule !== 'doubtful') return buildColumns(applyConflictRule(observations, built.repeats, rule), shape)
  for (const at of differing) doubt(built, observations, { at, years: shape.years })
  return built
}

function doubt({ columns }: BuiltColumns, observations: Observations, { at, years }: { at: number; years: readonly number[] }): void {
  const column = columns[observations.indicators[at] ?? 0]
  const cell = (observations.towns[at] ?? 0) * years.length + years.indexOf(observations.years[at] ?? 0)
  if (column !== undefined && !Number.isNaN(column.values[cell])) column.states[cell] = stateCode('doubtful')
}

interface ReportParts {
  readonly towns: readonly Town[]
  readonly sources: readonly Source[]
  readonly silent: readonly TownYear[]
  readonly years: readonly number[]
  readonly columns: ReadonlyMap<string, IndicatorColumn>
}

/** Which report each town-year rests on: a named one, an unnamed one where there are figures, or none. */
function buildReports({ towns, sources, silent, years, columns }: ReportParts): Int32Array {
  const reports = new Int32Array(towns.length * years.length).fill(NO_REPORT)
  for (const { states } of columns.values()) {
    for (let cell = 0; cell < states.length; cell++) if (states[cell] !== 0) reports[cell] = UNNAMED_REPORT
  }
  for (const { town, year } of silent) reports[town * years.length + years.indexOf(year)] = UNNAMED_REPORT
  const townIndex = new Map(towns.map((town, i) => [town.code, i]))
  sources.forEach((source, i) => {
    const town = townIndex.get(source.town)
    if (town !== undefined) reports[town * years.length + years.indexOf(source.year)] = i
  })
  return reports
}
