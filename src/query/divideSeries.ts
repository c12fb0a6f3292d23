import type { ResultSeries } from '@/domain/resultTable'
import { stateCode } from '@/domain/state'
import type { Figures } from './buildSeries'
import { APPROX, BASIS_BITS, EXACT, PERIOD_BITS, QUALIFIER_BITS, RANGE } from './qualifierCodes'
import { quotientQualifier, quotientValue } from './quotient'

const WITHOUT_DENOMINATOR = stateCode('no_denominator')
const DOUBTFUL = stateCode('doubtful')

/** A copy that rows are divided in. */
interface Draft {
  readonly values: Float64Array
  readonly maxima: Map<number, number>
  readonly states: Uint8Array
  readonly marks: Uint8Array
}

/**
 * Row by row, `series` ÷ `divisor` × `factor`. A row without a figure keeps its state; a figure without a denominator
 * becomes `no_denominator`; none of anything stays none whatever the denominator. What is doubtful, worked out by us
 * or of part of a year in either is so in the quotient.
 */
export function divideSeries(series: ResultSeries, divisor: Figures, factor: number): ResultSeries {
  const { values, states, marks } = series
  const draft = { values: values.slice(), maxima: new Map(series.maxima), states: states.slice(), marks: marks.slice() }
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? NaN
    const inexact = ((marks[row] ?? 0) & QUALIFIER_BITS) > EXACT
    if (Number.isNaN(value) || (value === 0 && !inexact)) continue
    const denominator = divisor.values[row] ?? NaN
    if (!(denominator > 0)) dropRow(draft, row)
    else if (inexact || ((divisor.marks[row] ?? 0) & QUALIFIER_BITS) > EXACT) divideRounded(draft, row, { series, divisor, factor })
    else draft.values[row] = (value * factor) / denominator
    if (denominator > 0) joinMarks(draft, row, divisor)
  }
  return { indicator: series.indicator, ...draft }
}

function dropRow(draft: Draft, row: number): void {
  draft.values[row] = NaN
  draft.maxima.delete(row)
  draft.states[row] = WITHOUT_DENOMINATOR
  draft.marks[row] = 0
}

function divideRounded(draft: Draft, row: number, { series, divisor, factor }: { series: ResultSeries; divisor: Figures; factor: number }): void {
  const value = series.values[row] ?? NaN
  const divisorLow = divisor.values[row] ?? NaN
  const ends = {
    low: value * factor,
    high: (series.maxima.get(row) ?? value) * factor,
    divisorLow,
    divisorHigh: divisor.maxima.get(row) ?? divisorLow,
  }
  const qualifier = roundedQualifier(series.marks[row] ?? 0, divisor.marks[row] ?? 0, value)
  draft.values[row] = quotientValue(ends, qualifier)
  if (qualifier === RANGE) draft.maxima.set(row, ends.high / divisorLow)
  else draft.maxima.delete(row)
  draft.marks[row] = ((series.marks[row] ?? 0) & ~QUALIFIER_BITS) | qualifier
}

/** Bounds turn round below zero; a rounded denominator then bounds nothing. */
function roundedQualifier(marks: number, divisorMarks: number, value: number): number {
  const divisor = divisorMarks & QUALIFIER_BITS
  return value < 0 && divisor > EXACT ? APPROX : quotientQualifier(marks & QUALIFIER_BITS, divisor)
}

function joinMarks(draft: Draft, row: number, divisor: Figures): void {
  const mine = draft.marks[row] ?? 0
  const theirs = divisor.marks[row] ?? 0
  if (divisor.states[row] === DOUBTFUL) draft.states[row] = DOUBTFUL
  draft.marks[row] = (mine & QUALIFIER_BITS) | Math.max(mine & BASIS_BITS, theirs & BASIS_BITS) | ((mine | theirs) & PERIOD_BITS)
}
