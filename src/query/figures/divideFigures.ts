import { stateCode } from '@/domain/state'
import type { Figures } from './buildSeries'
import { APPROX, AT_MOST, BASIS_BITS, EXACT, PERIOD_BITS, QUALIFIER_BITS, RANGE } from './qualifierCodes'
import { quotientQualifier } from './quotientQualifier'

const WITHOUT_DENOMINATOR = stateCode('no_denominator')
const DOUBTFUL = stateCode('doubtful')

/**
 * Row by row, `figures` ÷ `divisor` × `factor`. A row without a figure keeps its state; a figure without a denominator
 * becomes `no_denominator`; none of anything stays none whatever the denominator. What is doubtful, worked out by us
 * or of part of a year in either is so in the quotient.
 */
export function divideFigures(figures: Figures, divisor: Figures, factor: number): Figures {
  const values = figures.values.slice()
  const states = figures.states.slice()
  const marks = figures.marks.slice()
  const maxima = new Map<number, number>()
  const { values: denominators, states: divisorStates, marks: divisorMarks } = divisor
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    const mark = marks[row] ?? 0
    if (Number.isNaN(value) || isPlainZero(value, mark)) continue
    const denominator = denominators[row] ?? NaN
    if (!(denominator > 0)) {
      values[row] = NaN
      states[row] = WITHOUT_DENOMINATOR
      marks[row] = 0
      continue
    }
    const divisorMark = divisorMarks[row] ?? 0
    if (divisorStates[row] === DOUBTFUL) states[row] = DOUBTFUL
    const told = Math.max(mark & BASIS_BITS, divisorMark & BASIS_BITS) | ((mark | divisorMark) & PERIOD_BITS)
    if (isExact(mark) && isExact(divisorMark)) {
      values[row] = (value * factor) / denominator
      marks[row] = EXACT | told
      continue
    }
    const qualifier = qualifierOf(value, mark, divisorMark)
    const upper = (upperEnd(figures, row) * factor) / denominator
    values[row] = qualifier === AT_MOST ? upper : (value * factor) / upperEnd(divisor, row)
    if (qualifier === RANGE) maxima.set(row, upper)
    marks[row] = qualifier | told
  }
  return { values, maxima, states, marks }
}

function upperEnd({ values, maxima, marks }: Figures, row: number): number {
  const value = values[row] ?? NaN
  return ((marks[row] ?? 0) & QUALIFIER_BITS) === RANGE ? (maxima.get(row) ?? value) : value
}

function isPlainZero(value: number, mark: number): boolean {
  return value === 0 && isExact(mark)
}

function isExact(mark: number): boolean {
  return (mark & QUALIFIER_BITS) <= EXACT
}

/** Bounds turn round below zero; a rounded denominator then bounds nothing. */
function qualifierOf(value: number, mark: number, divisorMark: number): number {
  const divisor = divisorMark & QUALIFIER_BITS
  return value < 0 && divisor > EXACT ? APPROX : quotientQualifier(mark & QUALIFIER_BITS, divisor)
}
