import { unpackMarks } from '@/domain/state'
import type { Observations } from '../../dataset/observations'
import { problem } from '../../dataProblem'
import { locateFigures } from '../../values/locateFigures'
import { plainlySays } from '../../values/plainlySays'
import type { ProblemLog } from '../session/problemLog'

/** Beyond this many wordings they are not read against their figures. */
const MOST = 20_000

/** Tells of wordings that do not hold the figure beside them; sums and computed rates need not stand in theirs. */
export function checkWording({ texts, values, marks, rows }: Observations, log: ProblemLog): void {
  if (texts.excerpts.count > MOST) return
  for (const [at, excerpt] of texts.excerpts.entries()) {
    const value = values[at] ?? NaN
    if (Number.isNaN(value) || value === 0 || unpackMarks(marks[at] ?? 0).basis !== 'printed') continue
    const holds = plainlySays(excerpt, value) || locateFigures(excerpt).some(({ figure }) => figure !== null && (figure.value === value || figure.valueMax === value))
    if (!holds) log.add(problem('confirm', 'wording_lacks_number', { place: { row: rows[at] ?? 0 }, quoted: excerpt, values: { value } }))
  }
}
