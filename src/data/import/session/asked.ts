import type { DataProblem } from '../../dataProblem'
import type { ImportDecisions } from './decisions'
import type { Question } from './questions'
import type { ColumnStage } from './readColumns'
import type { DataStage } from './readData'

/** What is asked, and the problem that asks it. */
export interface Asked {
  readonly questions: readonly Question[]
  readonly problems: readonly DataProblem[]
}

export interface AskSource {
  readonly stage: ColumnStage
  readonly data: DataStage
  readonly decisions: ImportDecisions
  readonly tableName: string | null
}
