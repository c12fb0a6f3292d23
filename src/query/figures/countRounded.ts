import type { ResultSeries } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import { APPROX, AT_LEAST, AT_MOST, PERIOD_BITS, QUALIFIER_BITS, RANGE } from './qualifierCodes'

const DOUBTFUL = stateCode('doubtful')

/** How many figures are not plain; one may count in several. */
export interface Rounded {
  readonly floors: number
  readonly ceilings: number
  readonly approximate: number
  readonly ranges: number
  readonly doubtful: number
  readonly partYear: number
}

/** Counts the figures of a series that are rounded, doubtful or of part of a year. */
export function countRounded({ values, states, marks }: ResultSeries): Rounded {
  const qualifiers = new Uint32Array(QUALIFIER_BITS + 1)
  let [doubtful, partYear] = [0, 0]
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue
    const mark = marks[row] ?? 0
    const qualifier = mark & QUALIFIER_BITS
    qualifiers[qualifier] = (qualifiers[qualifier] ?? 0) + 1
    if (states[row] === DOUBTFUL) doubtful++
    if ((mark & PERIOD_BITS) !== 0) partYear++
  }
  const of = (qualifier: number) => qualifiers[qualifier] ?? 0
  return { floors: of(AT_LEAST), ceilings: of(AT_MOST), approximate: of(APPROX), ranges: of(RANGE), doubtful, partYear }
}
