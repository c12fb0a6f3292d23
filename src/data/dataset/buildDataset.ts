import type { DatasetContent, DatasetInfo, IndicatorColumn } from '@/domain/dataset'
import { NO_REPORT, UNNAMED_REPORT } from '@/domain/dataset'
import type { Indicator, Theme } from '@/domain/indicator'
import type { Source } from '@/domain/source'
import { stateCode } from '@/domain/state'
import type { Town } from '@/domain/town'
import { runChecks } from '../checks/runChecks'
import type { DataProblem } from '../dataProblem'
import { buildColumns } from './buildColumns'
import { fingerprint } from './fingerprint'
import type { Observations } from './observations'
import { repeatProblem, sameObservation } from './repeats'

export interface DatasetParts {
  readonly info: DatasetInfo
  readonly towns: readonly Town[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  readonly observations: Observations
}

export interface BuiltDataset {
  readonly content: DatasetContent
  readonly problems: readonly DataProblem[]
}

/**
 * Rows → cube. Of two rows for one cell the first stays; where they differ, it is kept as doubtful
 * and the problem gives both.
 */
export function buildDataset(parts: DatasetParts): BuiltDataset {
  const { info, towns, themes, indicators, sources, observations } = parts
  const years = yearsOf(observations, sources)
  const built = buildColumns(observations, { towns: towns.length, years, indicators: indicators.length })
  const columns = nameColumns(indicators, built.columns)
  const problems = built.repeats.map((repeat) => {
    if (!sameObservation(observations, repeat)) doubt(parts, columns, { years, at: repeat.first })
    return repeatProblem(parts, repeat)
  })
  const reports = buildReports({ towns, sources, years, columns })
  const cube = { towns, years, indicators, columns, reports }
  return {
    content: { info, themes, sources, ...cube, checks: runChecks(cube), fingerprint: fingerprint(cube) },
    problems,
  }
}

function yearsOf({ years, length }: Observations, sources: readonly Source[]): number[] {
  const seen = new Set<number>(sources.map((source) => source.year))
  for (let i = 0; i < length; i++) seen.add(years[i] ?? 0)
  return [...seen].sort((a, b) => a - b)
}

function nameColumns(
  indicators: readonly Indicator[],
  columns: readonly (IndicatorColumn | undefined)[],
): Map<string, IndicatorColumn> {
  return new Map(indicators.flatMap(({ id }, i) => (columns[i] === undefined ? [] : [[id, columns[i]]])))
}

function doubt(
  { indicators, observations }: DatasetParts,
  columns: ReadonlyMap<string, IndicatorColumn>,
  { years, at }: { years: readonly number[]; at: number },
): void {
  const column = columns.get(indicators[observations.indicators[at] ?? 0]?.id ?? '')
  const cell = (observations.towns[at] ?? 0) * years.length + years.indexOf(observations.years[at] ?? 0)
  if (column !== undefined && !Number.isNaN(column.values[cell])) column.states[cell] = stateCode('doubtful')
}

interface ReportParts {
  readonly towns: readonly Town[]
  readonly sources: readonly Source[]
  readonly years: readonly number[]
  readonly columns: ReadonlyMap<string, IndicatorColumn>
}

/** Which report each town-year rests on: a named one, an unnamed one where there are figures, or none. */
function buildReports({ towns, sources, years, columns }: ReportParts): Int32Array {
  const reports = new Int32Array(towns.length * years.length).fill(NO_REPORT)
  for (const { states } of columns.values()) {
    for (let cell = 0; cell < states.length; cell++) if (states[cell] !== 0) reports[cell] = UNNAMED_REPORT
  }
  const townIndex = new Map(towns.map((town, i) => [town.code, i]))
  sources.forEach((source, i) => {
    const town = townIndex.get(source.town)
    if (town !== undefined) reports[town * years.length + years.indexOf(source.year)] = i
  })
  return reports
}
