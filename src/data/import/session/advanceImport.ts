import { indexCodebook } from '../indicators/codebookIndex'
import { fixedTable, readFixes } from '../table/fixedTable'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { CellTable } from '../table/cellTable'
import { wantsGazetteer } from '../towns/wantsGazetteer'
import { askQuestions } from './askQuestions'
import type { ImportDecisions } from './decisions'
import { finishImport } from './finishImport'
import type { ImportContext } from './importContext'
import type { ImportReading } from './importReading'
import type { OpenedFile } from './openedFile'
import { ProblemLog } from './problemLog'
import type { Question } from './questions'
import { isOpen } from './questions'
import { previewAfter, previewBefore } from './preview'
import type { ColumnStage } from './readColumns'
import { readColumns } from './readColumns'
import { readData } from './readData'
import type { Progress, TableStage } from './readTable'
import { MOST_ROWS, readTable } from './readTable'
import { fileStem, yearOfTexts } from './tableYear'
import { checkTexts } from './checkTexts'

export interface Import {
  /** Reads the file as decided so far. The same decisions give the same reading. */
  advance(decisions: ImportDecisions, onProgress?: Progress): ImportReading
  /** Whether the table names towns that the gazetteer may know. */
  namesTowns(decisions: ImportDecisions, onProgress?: Progress): boolean
}

/** An import of an opened file. The table is kept between calls while encoding, delimiter and sheet stay. */
export function startImport(opened: OpenedFile, context: ImportContext): Import {
  let last: { key: string; stage: TableStage | null } | null = null
  const stageOf = (decisions: ImportDecisions, onProgress?: Progress): TableStage | null => {
    const key = JSON.stringify([decisions.encoding, decisions.delimiter, decisions.sheet])
    last = last?.key === key ? last : { key, stage: readTable(opened, decisions, onProgress) }
    return last.stage
  }
  return {
    advance: (decisions, onProgress) => read({ opened, context, decisions }, stageOf(decisions, onProgress)),
    namesTowns: (decisions, onProgress) => {
      const stage = stageOf(decisions, onProgress)
      const columns = stage === null ? null : columnsOf(stage.table, { context, decisions })
      return columns !== null && !('code' in columns) && wantsGazetteer(columns.columns)
    },
  }
}

function columnsOf(table: CellTable, { context, decisions }: Pick<Situation, 'context' | 'decisions'>): ColumnStage | DataProblem {
  return readColumns(table, { decisions, codebook: indexCodebook(context.indicators), remembered: (headers) => context.rememberedRoles?.get(headers) ?? null })
}

interface Situation {
  readonly opened: OpenedFile
  readonly context: ImportContext
  readonly decisions: ImportDecisions
}

function read(situation: Situation, stage: TableStage | null): ImportReading {
  const { opened, context, decisions } = situation
  const log = new ProblemLog()
  log.addAll(opened.problems)
  if (stage === null) return stopped(situation, { stage, log, questions: [] })
  log.addAll(stage.problems)
  if (stage.table.rowCount > MOST_ROWS) {
    log.add(problem('stop', 'too_many_rows', { values: { rows: stage.table.rowCount, limit: MOST_ROWS } }))
    return stopped(situation, { stage, log, questions: stage.questions })
  }
  const table = fixedTable(stage.table, readFixes(decisions.fixes ?? new Map()))
  const codebook = indexCodebook(context.indicators)
  const columns = columnsOf(table, situation)
  if ('code' in columns) {
    log.add(columns)
    return stopped(situation, { stage, log, questions: stage.questions })
  }
  log.addAll(columns.problems)
  const { shape, plan } = columns
  const titles = shape.titles.map(({ text }) => text)
  const needsYear = !plan.keys.has('year') && plan.figures.some(({ year }) => year === null)
  const year = decisions.year ?? yearOfTexts([...titles, stage.sheet, opened.name])
  const asked: Question[] = [...stage.questions, ...columns.questions]
  if (!plan.keys.has('entity') && !plan.keys.has('code')) {
    asked.push({ kind: 'entity', open: true })
    log.add(problem('stop', 'entity_missing', { values: { question: 'entity' } }))
  }
  if (needsYear) {
    asked.push({ kind: 'year', chosen: year, open: year === null })
    log.add(problem('confirm', year === null ? 'year_needed' : 'year_of_table', { values: { year: year ?? '', question: 'year' } }))
  }
  if (plan.figures.length === 0) log.add(problem('stop', 'figures_missing'))
  const tableName = decisions.indicator ?? titles[0] ?? fileStem(opened.name)
  const data = readData({ table, stage: columns, decisions, context, codebook, log, year, tableName })
  if (plan.shape === 'years' && !plan.keys.has('indicator')) asked.push({ kind: 'table_indicator', chosen: tableName })
  const { questions, problems } = askQuestions({ stage: columns, data, decisions })
  log.addAll(problems)
  checkTexts({ observations: data.observations, planned: data.planned, worded: plan.keys.has('wording'), log })
  const blocked = asked.some(isOpen) || plan.figures.length === 0
  const finished = blocked ? NOTHING : finishImport({ ...situation, data, range: shape, table, keys: plan.keys, title: titles[0] ?? fileStem(opened.name), log })
  const all = [...asked, ...questions, ...finished.questions]
  const { content } = finished
  return {
    status: content === null ? (plan.figures.length === 0 ? 'stopped' : 'asking') : 'ready',
    file: fileReading(opened, stage),
    table: {
      place: shape,
      shape: plan.shape,
      columns: columns.columns,
      names: data.names,
      indicators: data.indicators,
      before: previewBefore(table, shape),
      after: previewAfter(data),
    },
    questions: all,
    problems: log.problems,
    problemCounts: log.counts,
    towns: data.towns.towns,
    counts: {
      towns: data.towns.towns.length,
      years: content?.years.length ?? 0,
      indicators: data.indicators.length,
      figures: data.observations.length,
      rows: data.planned.keys.rows.length,
    },
    content,
  }
}

const NOTHING = { content: null, questions: [] } as const

interface Stop {
  readonly stage: TableStage | null
  readonly log: ProblemLog
  readonly questions: readonly Question[]
}

function stopped({ opened }: Situation, { stage, log, questions }: Stop): ImportReading {
  return {
    status: 'stopped',
    file: fileReading(opened, stage),
    table: null,
    questions,
    problems: log.problems,
    problemCounts: log.counts,
    towns: [],
    counts: { towns: 0, years: 0, indicators: 0, figures: 0, rows: 0 },
    content: null,
  }
}

function fileReading({ name, size, kind }: OpenedFile, stage: TableStage | null): ImportReading['file'] {
  return { name, size, kind, encoding: stage?.encoding ?? null, delimiter: stage?.delimiter ?? null, sheet: stage?.sheet ?? '' }
}
