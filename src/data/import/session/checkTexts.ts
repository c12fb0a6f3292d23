import type { Observations } from '../../dataset/observations'
import { problem } from '../../dataProblem'
import { checkWording } from '../figures/checkWording'
import type { PlannedRows } from '../rows/planRows'
import type { ProblemLog } from './problemLog'

export interface TextCheck {
  readonly observations: Observations
  readonly planned: PlannedRows
  /** The table has wordings of its own. */
  readonly worded: boolean
  readonly log: ProblemLog
}

/** Formulas and markup, which are kept as mere text. */
const ACTIVE = /^[=+@\t\r]|^-[^\d\s]|<[a-z!/][^>]*>/i

/** Tells of texts that programs might take for more than text, and of wordings without their figure. */
export function checkTexts({ observations, planned, worded, log }: TextCheck): void {
  const names = new Set([...planned.names.map(({ name }) => name), ...planned.indicators])
  for (const text of names) tellActive(text, log)
  for (const texts of [observations.texts.excerpts, observations.texts.notes]) {
    for (const [at, text] of texts.entries((one) => ACTIVE.test(one))) tellActive(text, log, observations.rows[at])
  }
  if (worded) checkWording(observations, log)
}

function tellActive(text: string, log: ProblemLog, row?: number): void {
  if (ACTIVE.test(text.trim())) log.add(problem('note', 'text_kept', { place: row === undefined ? {} : { row }, quoted: text }))
}
