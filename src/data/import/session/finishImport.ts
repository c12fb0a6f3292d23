import type { Bilingual } from '@/domain/bilingual'
import type { DatasetContent, DatasetInfo } from '@/domain/dataset'
import type { Theme } from '@/domain/indicator'
import { MOST_CELLS } from '@/domain/limits'
import { buildDataset } from '../../dataset/buildDataset'
import { observedYears } from '../../dataset/observations'
import { problem } from '../../dataProblem'
import { readSourceColumn } from '../figures/attachTexts'
import type { Role } from '../roles/role'
import type { CellTable, RowRange } from '../table/cellTable'
import type { ImportDecisions } from './decisions'
import { entityName } from './entityName'
import type { ImportContext } from './importContext'
import { IMPORTED_THEME } from './importContext'
import { tellFlags } from './tellFlags'
import type { ProblemLog } from './problemLog'
import type { Question } from './questions'
import type { DataStage } from './readData'

export interface FinishSource {
  readonly context: ImportContext
  readonly decisions: ImportDecisions
  readonly data: DataStage
  readonly table: CellTable
  readonly range: RowRange & { readonly headers: readonly { readonly column: number; readonly name: string }[] }
  readonly keys: ReadonlyMap<Role, number>
  readonly title: string
  readonly log: ProblemLog
}

/** Names looked at to know what they are names of. */
const NAMES = 200

/** Observations → data set, with the conflicts and checks that only the whole shows. */
export function finishImport(source: FinishSource): { content: DatasetContent | null; questions: readonly Question[] } {
  const { context, decisions, data, keys, log } = source
  const { towns } = data.towns
  if (data.observations.length === 0) return { content: null, questions: [] }
  const years = new Set([...observedYears(data.observations), ...data.silent.map(({ year }) => year)]).size
  if (towns.length * years * data.indicators.length > MOST_CELLS) {
    log.add(problem('stop', 'too_sparse', { values: { towns: towns.length, years, indicators: data.indicators.length } }))
    return { content: null, questions: [] }
  }
  const sources = readSourceColumn({ table: source.table, range: source.range, keys, observations: data.observations, silent: data.silent }, towns)
  const { content, problems } = buildDataset({
    info: infoOf(source),
    towns,
    themes: themesOf(data, context),
    indicators: data.indicators,
    sources,
    observations: data.observations,
    silent: data.silent,
    onConflict: decisions.conflicts ?? 'doubtful',
  })
  log.addAll(problems)
  tellFlags(content, log)
  const count = problems.filter(({ code }) => code === 'repeated_different').length
  if (isRecordList(data, count)) log.add(problem('confirm', 'rows_are_records', { values: { count } }))
  return { content, questions: count === 0 ? [] : [{ kind: 'conflicts', count, chosen: decisions.conflicts ?? 'doubtful' }] }
}

/** Whether rows are answers, cases or people rather than places: most figures meet another of the same place and year. */
function isRecordList({ observations, towns }: DataStage, conflicts: number): boolean {
  return conflicts >= towns.towns.length / 2 && conflicts * 4 >= observations.length && conflicts >= 2
}

function infoOf({ context, decisions, data, keys, range, title }: FinishSource): DatasetInfo {
  const header = range.headers.find(({ column }) => column === keys.get('entity'))?.name ?? ''
  return {
    id: context.id,
    origin: 'local',
    title: decisions.title ?? both(title),
    description: decisions.description ?? both(''),
    synthetic: false,
    entity: decisions.entity ?? entityName(header, data.towns.towns.slice(0, NAMES).map(({ name }) => name)),
    version: '',
    licence: '',
  }
}

function both(text: string): Bilingual {
  return { zh: text, en: text }
}

function themesOf({ indicators }: DataStage, { themes, importedTheme }: ImportContext): Theme[] {
  const used = new Set(indicators.map(({ theme }) => theme))
  const known = themes.filter(({ id }) => used.has(id))
  return used.has(IMPORTED_THEME) ? [...known, { id: IMPORTED_THEME, name: importedTheme }] : known
}
