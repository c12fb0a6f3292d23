import type { CheckResult } from '@/domain/check'
import type { Indicator } from '@/domain/indicator'
import type { Checkable } from './checkable'
import { figureAt } from './checkable'

const FACTOR = 100

/** A figure a hundred times that of the year before, or a hundredth: perhaps noughts too many. Only the odd ones are listed. */
export function likelySlip(data: Checkable): CheckResult[] {
  const able = data.indicators.filter(({ id, kind }) => (kind === 'count' || kind === 'measure') && data.columns.has(id))
  return data.years.length < 2 ? [] : able.flatMap((indicator) => slipsOf(data, indicator))
}

function slipsOf(data: Checkable, { id }: Indicator): CheckResult[] {
  const { years, columns } = data
  const values = columns.get(id)?.values ?? new Float64Array(0)
  const slips: CheckResult[] = []
  for (let cell = 1; cell < values.length; cell++) {
    const year = cell % years.length
    if (year === 0 || !jumps(values[cell] ?? NaN, values[cell - 1] ?? NaN)) continue
    if ((years[year] ?? 0) - (years[year - 1] ?? 0) !== 1 || figureAt(data, id, cell) === null) continue
    slips.push(slip(id, cell, { years: years.length, values }))
  }
  return slips
}

function jumps(now: number, before: number): boolean {
  return Math.min(now, before) >= 1 && (now >= before * FACTOR || before >= now * FACTOR)
}

function slip(id: string, cell: number, { years, values }: { years: number; values: Float64Array }): CheckResult {
  const figures = [cell, cell - 1].map((at) => ({ indicator: id, value: values[at] ?? null }))
  return { rule: 'likely_slip', outcome: 'flag', town: Math.floor(cell / years), year: cell % years, figures, expected: null }
}
