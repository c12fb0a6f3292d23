import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import type { Question } from './questions'
import type { LaidTable } from './layTable'
import type { TableStage } from './readTable'
import type { Situation } from './situation'
import { tableTitle } from './tableTitle'
import { yearOfTexts } from './tableYear'

/** What holds for the whole table where its columns do not say it. */
export interface Frame {
  readonly title: string
  /** The year of every row; null where rows or columns give it, or where nobody does. */
  readonly year: number | null
  /** Name of the one indicator of a table that names none. */
  readonly tableName: string
  readonly questions: readonly Question[]
  readonly problems: readonly DataProblem[]
}

/** Which town, which year, which indicator: from title, sheet and file name, or by asking. */
export function askFrame({ opened, decisions }: Situation, { sheet }: TableStage, laid: LaidTable): Frame {
  const { shape, plan } = laid.columns
  const titles = shape.titles.map(({ text }) => text)
  const title = tableTitle(shape.titles, opened.name)
  const tableName = decisions.indicator ?? title
  const year = decisions.year ?? yearOfTexts([...titles, sheet, opened.name])
  const parts = [
    askTurned(laid, decisions.turned),
    plan.keys.has('entity') || plan.keys.has('code') ? NOTHING : askEntity(laid.example),
    plan.keys.has('year') || plan.figures.every((figure) => figure.year !== null) ? NOTHING : askYear(year),
    plan.figures.length > 0 ? NOTHING : { questions: [], problems: [problem('stop', 'figures_missing')] },
    plan.shape !== 'years' || plan.keys.has('indicator') ? NOTHING : { questions: [{ kind: 'table_indicator', chosen: tableName } as const], problems: [] },
  ]
  return { title, year, tableName, questions: parts.flatMap(({ questions }) => questions), problems: parts.flatMap(({ problems }) => problems) }
}

type Asking = Pick<Frame, 'questions' | 'problems'>
const NOTHING: Asking = { questions: [], problems: [] }

/** Whether a table with a column a town is read as one with a row a town. */
function askTurned({ example, turned }: LaidTable, chosen: boolean | undefined): Asking {
  return example === null || (turned === null && chosen !== false) ? NOTHING : { questions: [{ kind: 'turned', example, chosen: turned !== null }], problems: [] }
}

/** Which column names the towns; none does where the headers are towns and the rows indicators. */
function askEntity(example: string | null): Asking {
  const asked = example !== null ? problem('stop', 'towns_in_headers', { quoted: example }) : problem('stop', 'entity_missing', { values: { question: 'entity' } })
  return { questions: [{ kind: 'entity', open: true }], problems: [asked] }
}

function askYear(year: number | null): Asking {
  const code = year === null ? 'year_needed' : 'year_of_table'
  return { questions: [{ kind: 'year', chosen: year, open: year === null }], problems: [problem('confirm', code, { values: { year: year ?? '', question: 'year' } })] }
}
