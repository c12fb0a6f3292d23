import type { DataProblem, ProblemCode } from '@/data/dataProblem'
import type { ProblemLevel } from '@/domain/problem'
import { PROBLEM_LEVELS } from '@/domain/problem'
import type { Locale } from '@/locales/messages'

/** A problem as the page shows it. */
export interface ProblemRow {
  readonly level: ProblemLevel
  readonly code: ProblemCode
  readonly place: string
  readonly sentence: string
  readonly quoted: string
  /** `row:column`, where the cell can be mended in place. */
  readonly cell: string | null
  /** The row, where it has too many or too few cells and can be mended whole. */
  readonly ragged: number | null
  /** Where it is decided on this page; null where there is nothing to decide. */
  readonly question: string | null
}

/** Errors that leave nothing out: what they speak of is kept as it stands, or read in another way. */
const KEPT: ReadonlySet<ProblemCode> = new Set(['code_digits_lost', 'text_damaged'])

/** How many errors left a cell or a row out. */
export function leftOut(problems: readonly DataProblem[]): number {
  return problems.filter(({ level, code }) => level === 'error' && !KEPT.has(code)).length
}

/** Problems of one kind: the first few in full, the others below. */
export interface ProblemGroup {
  readonly code: ProblemCode
  readonly level: ProblemLevel
  readonly shown: readonly ProblemRow[]
  readonly others: readonly ProblemRow[]
}

/** Problems in words, the gravest first, otherwise as they stand in the file. */
export function problemRows(problems: readonly DataProblem[], { messages }: Locale): ProblemRow[] {
  const rows = problems.map((problem): ProblemRow => {
    const { level, place, quoted, code, values } = problem
    const question = values['question']
    return {
      level,
      code,
      place: messages.problems.place(place),
      sentence: messages.problems.sentences[code](problem),
      quoted: quoted ?? '',
      cell: MENDABLE.test(code) && question === undefined && place.row !== undefined && place.column !== undefined ? `${place.row}:${place.column}` : null,
      ragged: RAGGED.has(code) ? (place.row ?? null) : null,
      question: question === undefined ? null : String(question),
    }
  })
  return PROBLEM_LEVELS.flatMap((level) => rows.filter((row) => row.level === level))
}

/** Problems that speak of what one cell says. */
const MENDABLE = /^(?:cell_|year_|name_damaged$|code_digits_lost$|total_differs$)/
const RAGGED: ReadonlySet<ProblemCode> = new Set(['row_too_long', 'row_too_short'])
/** Shown in full of each kind. */
const SHOWN: Record<ProblemLevel, number> = { stop: 20, error: 5, confirm: 3, note: 1 }

/** Rows by kind, in the order in which the kinds come. */
export function groupProblems(rows: readonly ProblemRow[]): ProblemGroup[] {
  const groups = new Map<string, ProblemRow[]>()
  for (const row of rows) {
    const key = `${row.level} ${row.code}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const shown = own.length === SHOWN[first.level] + 1 ? own.length : SHOWN[first.level]
    return [{ code: first.code, level: first.level, shown: own.slice(0, shown), others: own.slice(shown) }]
  })
}
