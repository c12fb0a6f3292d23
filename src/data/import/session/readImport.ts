import { problem } from '../../dataProblem'
import { observedYears } from '../../dataset/observations'
import { indexCodebook } from '../indicators/codebookIndex'
import { fixedTable, readFixes } from '../table/fixedTable'
import { askFrame } from './askFrame'
import { askQuestions } from './askQuestions'
import { checkTexts } from './checkTexts'
import { finishImport } from './finishImport'
import type { FileReading, ImportReading } from './importReading'
import type { LaidTable } from './layTable'
import { layTable, placeInFile } from './layTable'
import type { OpenedFile } from './openedFile'
import { previewAfter, previewBefore, raggedRows } from './preview'
import { ProblemLog } from './problemLog'
import { isOpen } from './questions'
import type { DataStage } from './readData'
import { readData } from './readData'
import type { Progress, TableStage } from './readTable'
import type { Situation } from './situation'
import { stoppedReading } from './stoppedReading'
import { tellDamage, tellDamagedRows } from './tellDamage'

/** Table → data set, with everything to tell and to ask on the way. */
export function readImport(situation: Situation, stage: TableStage | null, onProgress: Progress): ImportReading {
  const log = new ProblemLog()
  log.addAll(situation.opened.problems)
  if (stage === null) return stopped(situation, stage, log)
  log.addAll(stage.problems)
  const table = fixedTable(stage.table, readFixes(situation.decisions.fixes ?? new Map()), situation.decisions.rows)
  const laid = layTable(table, situation)
  if ('code' in laid) {
    log.add(laid)
    tellDamagedRows(table, log)
    return stopped(situation, stage, log)
  }
  const { turned } = laid
  log.addAll(laid.problems)
  const placed = turned === null ? log : log.placed((place) => placeInFile(turned, place))
  placed.addAll(laid.columns.problems)
  tellDamage(laid.table, laid.columns, placed)
  return readRows(situation, { stage, ...laid, log: placed }, onProgress)
}

interface FoundTable extends LaidTable {
  readonly stage: TableStage
  readonly log: ProblemLog
}

function readRows(situation: Situation, found: FoundTable, onProgress: Progress): ImportReading {
  const { stage, table, columns, log } = found
  const { context, decisions } = situation
  const frame = askFrame(situation, stage, found)
  log.addAll(frame.problems)
  const data = readData({ table, stage: columns, decisions, context, codebook: indexCodebook(context.indicators), log, year: frame.year, tableName: frame.tableName, onProgress })
  const asked = askQuestions({ stage: columns, data, decisions, tableName: frame.tableName })
  log.addAll(asked.problems)
  checkTexts({ observations: data.observations, planned: data.planned, worded: columns.plan.keys.has('wording'), log })
  const blocked = frame.questions.some(isOpen) || columns.plan.figures.length === 0
  const finished = blocked ? UNFINISHED : finishImport({ context, decisions, data, range: columns.shape, table, keys: columns.plan.keys, title: frame.title, log })
  if (data.observations.length === 0 && !frame.questions.some(isOpen) && columns.plan.figures.length > 0) log.add(problem('stop', 'nothing_read'))
  onProgress(1)
  return {
    ...reading(situation, found, data),
    status: finished.content !== null ? 'ready' : frame.questions.some(isOpen) && columns.plan.figures.length > 0 ? 'asking' : 'stopped',
    questions: [...stage.questions, ...columns.questions, ...frame.questions, ...asked.questions, ...finished.questions],
    content: finished.content,
  }
}

const UNFINISHED = { content: null, questions: [] } as const

type Shown = Omit<ImportReading, 'status' | 'questions' | 'content'>

function reading({ opened }: Situation, found: FoundTable, data: DataStage): Shown {
  const { stage, table, columns, log, file, turned } = found
  const { observations, planned, towns, names, indicators } = data
  const shown = <T extends { readonly row: number }>(one: T): T => (turned === null ? one : { ...one, row: (turned.columns[one.row - 1] ?? 0) + 1 })
  const years = observedYears(observations).size
  return {
    file: fileReading(opened, stage),
    table: {
      place: { ...columns.shape, headerRow: file.headerRow },
      shape: columns.plan.shape,
      columns: columns.columns,
      names,
      indicators,
      before: previewBefore(table, columns.shape).map(shown),
      after: previewAfter({ table, shape: columns.shape, keys: columns.plan.keys, data }).map(shown),
      ragged: raggedRows(file.table, turned?.ragged ?? planned.ragged),
      fileHeaders: file.headers,
      turned: turned !== null,
    },
    problems: log.problems,
    problemCounts: log.counts,
    towns: towns.towns,
    counts: { towns: towns.towns.length, years, indicators: indicators.length, figures: observations.length, rows: planned.keys.rows.length },
  }
}

function stopped({ opened }: Situation, stage: TableStage | null, log: ProblemLog): ImportReading {
  return stoppedReading(fileReading(opened, stage), log, stage?.questions ?? [])
}

function fileReading({ name, size, kind }: OpenedFile, stage: TableStage | null): FileReading {
  return { name, size, kind, encoding: stage?.encoding ?? null, delimiter: stage?.delimiter ?? null, sheet: stage?.sheet ?? '' }
}
