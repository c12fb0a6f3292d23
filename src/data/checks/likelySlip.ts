import type { CheckResult } from '@/domain/check'
import type { Checkable } from './checkable'
import { figuresOf } from './checkable'

const FACTOR = 100

/** A figure a hundred times that of the year before, or a hundredth: perhaps noughts too many. Only the odd ones are listed. */
export function likelySlip(data: Checkable): CheckResult[] {
  if (data.years.length < 2) return []
  const most = Math.ceil(MOST / Math.max(1, data.columns.size))
  return data.indicators.flatMap(({ id, kind }) => (kind === 'count' || kind === 'measure' ? slipsOf(data, id, most) : []))
}

/** Most slips that are kept, shared out among the indicators: nobody looks through more, and a table of the whole country stays light. */
const MOST = 2_000

function slipsOf(data: Checkable, id: string, most: number): CheckResult[] {
  const { years, columns } = data
  const values = columns.get(id)?.values ?? new Float64Array(0)
  const figures = figuresOf(data, id)
  const slips: CheckResult[] = []
  for (let cell = 1; cell < values.length && slips.length < most; cell++) {
    if (!jumps(values[cell] ?? NaN, values[cell - 1] ?? NaN)) continue
    const year = cell % years.length
    const neighbours = (years[year] ?? 0) - (years[year - 1] ?? 0) === 1
    if (year > 0 && neighbours && jumps(figures.value(cell), figures.value(cell - 1))) slips.push(slip(id, cell, { values, years: years.length }))
  }
  return slips
}

function jumps(now: number, before: number): boolean {
  return now >= 1 && before >= 1 && (now >= before * FACTOR || before >= now * FACTOR)
}

function slip(id: string, cell: number, { values, years }: { values: Float64Array; years: number }): CheckResult {
  const figures = [cell, cell - 1].map((at) => ({ indicator: id, value: values[at] ?? null }))
  return { rule: 'likely_slip', outcome: 'flag', town: Math.floor(cell / years), year: cell % years, figures, expected: null }
}
