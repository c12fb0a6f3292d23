import type { DataProblem } from '@/data/dataProblem'
import type { ProblemLevel } from '@/domain/problem'
import { PROBLEM_LEVELS } from '@/domain/problem'
import type { Locale } from '@/locales/messages'

/** A problem as the page shows it. */
export interface ProblemRow {
  readonly level: ProblemLevel
  readonly place: string
  readonly sentence: string
  readonly quoted: string
  /** `row:column`, where the cell can be mended in place. */
  readonly cell: string | null
}

/** Problems in words, the gravest first, otherwise as they stand in the file. */
export function problemRows(problems: readonly DataProblem[], { messages }: Locale): ProblemRow[] {
  const rows = problems.map((problem): ProblemRow => {
    const { level, place, quoted, code } = problem
    const mendable = level === 'error' && place.row !== undefined && place.column !== undefined
    return {
      level,
      place: messages.problems.place(place),
      sentence: messages.problems.sentences[code](problem),
      quoted: quoted ?? '',
      cell: mendable ? `${place.row}:${place.column}` : null,
    }
  })
  return PROBLEM_LEVELS.flatMap((level) => rows.filter((row) => row.level === level))
}
