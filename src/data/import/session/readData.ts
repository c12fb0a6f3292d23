import type { Indicator } from '@/domain/indicator'
import type { Observations } from '../../dataset/observations'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { attachTexts } from '../figures/attachTexts'
import type { PlaceholderCount, SilentReport } from '../figures/cellReader'
import { checkTotals } from '../figures/checkTotals'
import type { Named, ReadColumn } from '../figures/figureSource'
import type { FigureStats } from '../figures/figureStats'
import { settleIndicator } from '../figures/figureStats'
import type { ReadFigures } from '../figures/readFigures'
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
import type { NamedColumns } from './nameFigures'
import { nameFigures } from './nameFigures'
import type { ProblemLog } from './problemLog'
import type { ColumnStage } from './readColumns'
import type { Progress } from './readTable'

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
  readonly onProgress: Progress
}

/** Everything that the rows of a table say. */
export interface DataStage {
  readonly planned: PlannedRows
  readonly towns: ResolvedTowns
  readonly indicators: readonly Indicator[]
  readonly names: readonly NameReading[]
  /** Columns of figures, with what they stand for. */
  readonly columns: readonly ReadColumn[]
  readonly observations: Observations
  readonly placeholders: readonly PlaceholderCount[]
  /** Reports held of towns and years, as rows without a figure say. */
  readonly silent: readonly SilentReport[]
  /** Cells whose comma may be a decimal one. */
  readonly commas: readonly string[]
  /** Indicators whose rates are written as 0.95. */
  readonly fractional: readonly number[]
  readonly totals: { readonly agreeing: number; readonly unchecked: number; readonly problems: readonly DataProblem[] }
}

/** Rows and columns → observations with their towns and indicators. */
export function readData(source: DataSource): DataStage {
  const { table, stage, decisions, context, log, onProgress } = source
  const planned = planRows({ table, shape: stage.shape, plan: stage.plan, decisions, log, thisYear: context.thisYear })
  onProgress(0.4)
  const towns = resolveTowns({ names: planned.names, used: planned.keys.names, decisions, matcher: context.matcher })
  const named = nameFigures({ table, range: stage.shape, plan: stage.plan, planned, tableName: source.tableName })
  const resolved = resolveNames(source, named)
  const columns = readColumnsOf(source, { planned, named, resolved })
  const read = readCells(source, { planned, towns, named, resolved, columns })
  onProgress(0.7)
  return finishData(source, { planned, towns, resolved, columns, read })
}

function resolveNames({ context, codebook, decisions, log }: DataSource, { names, mixed }: NamedColumns): ResolvedIndicators {
  for (const { name, units } of mixed) log.add(problem('confirm', 'unit_varies', { quoted: name, values: { units: units.join('、') } }))
  const known = new Map(context.indicators.map((indicator) => [indicator.id, indicator]))
  return resolveIndicators({ names, codebook, known, decisions, theme: IMPORTED_THEME })
}

const LEFT_OUT: Named = { indicator: -1, power: 0 }

interface NamedRows {
  readonly planned: PlannedRows
  readonly named: NamedColumns
  readonly resolved: ResolvedIndicators
}

function readColumnsOf({ stage, year: tableYear }: DataSource, { planned, named, resolved }: NamedRows): ReadColumn[] {
  return stage.plan.figures.map(({ column, header, year }, i) => {
    const name = named.byColumn[i] ?? null
    const own = name === null ? null : (resolved.names[name] ?? LEFT_OUT)
    return { column, header: header.text, named: own, year: year ?? (planned.keys.years === null ? tableYear : null) }
  })
}

interface CellSource extends NamedRows {
  readonly towns: ResolvedTowns
  readonly columns: readonly ReadColumn[]
}

function readCells({ table, stage, decisions, log }: DataSource, { planned, towns, named, resolved, columns }: CellSource): ReadFigures {
  const { shape, plan } = stage
  const read = readFigures({
    table,
    from: shape.from,
    to: shape.to,
    keys: planned.keys,
    columns,
    towns: towns.byName,
    rowIndicators: named.byRow.map((name) => resolved.names[name] ?? LEFT_OUT),
    kinds: resolved.indicators.map(({ kind }) => kind),
    marks: rowMarks(table, plan.shape === 'long' ? plan.keys : new Map(), shape),
    maxColumn: plan.keys.get('value_max'),
    keepRaw: !plan.keys.has('wording'),
    decisions,
    log,
  })
  attachTexts({ table, range: shape, keys: plan.keys, shape: plan.shape, observations: read.observations })
  return read
}

interface ReadRows {
  readonly planned: PlannedRows
  readonly towns: ResolvedTowns
  readonly resolved: ResolvedIndicators
  readonly columns: readonly ReadColumn[]
  readonly read: ReadFigures
}

/** Totals are held against the figures as written, before rates are scaled. */
function finishData({ table, decisions }: DataSource, { planned, towns, resolved, columns, read }: ReadRows): DataStage {
  const { observations, stats, placeholders, silent, commas } = read
  const indicators = settleAll(resolved, stats, decisions)
  const totals = checkTotals({ table, totals: planned.totals, columns, observations })
  const fractional = indicators.flatMap(({ kind }, i) => (kind === 'rate' && stats[i]?.looksFractional === true ? [i] : []))
  const maxima = scaleRates(observations, new Set(decisions.fractions === 'as_is' ? [] : fractional))
  return { planned, towns, indicators, names: resolved.names, columns, observations: { ...observations, maxima }, placeholders, silent, commas, fractional, totals }
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
