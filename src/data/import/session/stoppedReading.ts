import type { FileReading, ImportReading } from './importReading'
import type { ProblemLog } from './problemLog'
import type { Question } from './questions'

/** The reading of a file that gives no table; the log says why. */
export function stoppedReading(file: FileReading, log: ProblemLog, questions: readonly Question[] = []): ImportReading {
  return {
    status: 'stopped',
    file,
    table: null,
    questions,
    problems: log.problems,
    problemCounts: log.counts,
    towns: [],
    counts: { towns: 0, years: 0, indicators: 0, figures: 0, rows: 0 },
    content: null,
  }
}
