import type { Indicator } from '@/domain/indicator'
import type { Observations } from '../../dataset/observations'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { attachTexts } from '../figures/attachTexts'
import { checkTotals } from '../figures/checkTotals'
import type { FigureStats } from '../figures/figureStats'
import { settleIndicator } from '../figures/figureStats'
import type { PlaceholderCount } from '../figures/cellReader'
import type { Named, ReadColumn } from '../figures/figureSource'
import { readFigures } from '../figures/readFigures'
import { rowMarks } from '../figures/rowMarks'
import { scaleRates } from '../figures/scaleRates'
import type { CodebookIndex } from '../indicators/codebookIndex'
import type { NameReading, ResolvedIndicators } from '../indicators/resolveIndicators'
import { resolveIndicators } from '../indicators/resolveIndicators'
import type { PlannedRows } from '../rows/planRows'
import { planRows } from '../rows/planRows'
import type { CellTable } from '../table/cellTable'
import type { ResolvedTowns } from '../towns/resolveTowns'
import { resolveTowns } from '../towns/resolveTowns'
import type { ImportDecisions } from './decisions'
import type { ImportContext } from './importContext'
import { IMPORTED_THEME } from './importContext'
import { nameFigures } from './nameFigures'
import type { ProblemLog } from './problemLog'
import type { ColumnStage } from './readColumns'

export interface DataSource {
  readonly table: CellTable
  readonly stage: ColumnStage
  readonly decisions: ImportDecisions
  readonly context: ImportContext
  readonly codebook: CodebookIndex
  readonly log: ProblemLog
  /** The year of the whole table where neither rows nor columns give one. */
  readonly year: number | null
  readonly tableName: string
}

/** Everything that the rows of a table say. */
export interface DataStage {
  readonly planned: PlannedRows
  readonly towns: ResolvedTowns
  readonly indicators: readonly Indicator[]
  readonly names: readonly NameReading[]
  readonly observations: Observations
  readonly placeholders: readonly PlaceholderCount[]
  /** Indicators whose rates are written as 0.95. */
  readonly fractional: readonly number[]
  readonly totals: { readonly agreeing: number; readonly problems: readonly DataProblem[] }
}

const LEFT_OUT: Named = { indicator: -1, power: 0 }

/** Rows and columns → observations with their towns and indicators. */
export function readData(source: DataSource): DataStage {
  const { table, stage, decisions, context, log } = source
  const { shape, plan } = stage
  const range = { from: shape.from, to: shape.to }
  const planned = planRows({ table, shape, plan, decisions, log, thisYear: context.thisYear })
  const towns = resolveTowns({ names: planned.names, used: new Set(planned.keys.names), decisions, matcher: context.matcher })
  const named = nameFigures({ table, range, plan, planned, tableName: source.tableName })
  const known = new Map(context.indicators.map((indicator) => [indicator.id, indicator]))
  const resolved = resolveIndicators({ names: named.names, codebook: source.codebook, known, decisions, theme: IMPORTED_THEME })
  const columns = plan.figures.map(({ column, header, year }, i): ReadColumn => {
    const name = named.byColumn[i] ?? null
    const own = name === null ? null : (resolved.names[name] ?? LEFT_OUT)
    return { column, header: header.text, named: own, year: year ?? (planned.keys.years === null ? source.year : null) }
  })
  const read = readFigures({
    table,
    ...range,
    keys: planned.keys,
    columns,
    towns: towns.byName,
    rowIndicators: named.byRow.map((name) => resolved.names[name] ?? LEFT_OUT),
    kinds: resolved.indicators.map(({ kind }) => kind),
    marks: rowMarks(table, plan.shape === 'long' ? plan.keys : new Map(), range),
    maxColumn: plan.keys.get('value_max'),
    keepRaw: !plan.keys.has('wording'),
    decisions,
    log,
  })
  const { observations } = read
  attachTexts({ table, range, keys: plan.keys, shape: plan.shape, observations })
  const indicators = settleAll(resolved, read.stats, decisions)
  const totals = checkTotals({ table, totals: planned.totals, columns, observations })
  const fractional = indicators.flatMap(({ kind }, i) => (kind === 'rate' && read.stats[i]?.looksFractional === true ? [i] : []))
  const maxima = scaleRates(observations, new Set(decisions.fractions === 'as_is' ? [] : fractional))
  for (const { name, units } of named.mixed) log.add(problem('confirm', 'unit_varies', { quoted: name, values: { units: units.join('、') } }))
  return { planned, towns, indicators, names: resolved.names, observations: { ...observations, maxima }, placeholders: read.placeholders, fractional, totals }
}

function settleAll({ indicators, fresh, names }: ResolvedIndicators, stats: readonly FigureStats[], decisions: ImportDecisions): Indicator[] {
  return indicators.map((indicator, i) => {
    const figures = stats[i]
    if (!fresh.has(i) || figures === undefined) return indicator
    const choice = decisions.indicators?.get(names.find((name) => name.indicator === i)?.name ?? '')
    const said = { kind: choice?.kind === 'new' && choice.measure !== undefined, decimals: choice?.kind === 'new' && choice.decimals !== undefined }
    return settleIndicator(indicator, figures, said)
  })
}
