import type { Basis, Period, Qualifier, State } from '@/domain/state'
import { ROW_STATES } from '@/domain/state'

/** What one figure of a test literal says. */
export interface TestFigure {
  readonly state: State
  readonly value: number
  readonly max: number | null
  readonly qualifier: Qualifier | null
  readonly basis: Basis
  readonly period: Period
}

const SIGNS: Record<string, Qualifier> = { '≥': 'at_least', '≤': 'at_most', '≈': 'approx' }

/** Reads a figure as tests write it: see `TestRow`. */
export function readTestFigure(figure: string): TestFigure {
  const plain = { value: NaN, max: null, qualifier: null, basis: 'printed', period: 'year' } as const
  if (figure === '无') return { ...plain, state: 'zero', value: 0, qualifier: 'exact' }
  if (quotedWords(figure) !== '') return { ...plain, state: 'vague' }
  if ((ROW_STATES as readonly string[]).includes(figure)) return { ...plain, state: figure as State }
  const match = /^([Σ=]?)([≥≤≈]?)(-?[\d.]+)(?:–([\d.]+))?([?·]?)$/.exec(figure)
  if (match === null) throw new Error(`no figure: ${figure}`)
  const [, basis, sign, low, high, end] = match
  return {
    state: end === '?' ? 'doubtful' : 'reported',
    value: Number(low),
    max: high === undefined ? null : Number(high),
    qualifier: high === undefined ? (SIGNS[sign ?? ''] ?? 'exact') : 'range',
    basis: basis === 'Σ' ? 'summed' : basis === '=' ? 'derived' : 'printed',
    period: end === '·' ? 'part_year' : 'year',
  }
}

/** The words inside “ ”, empty where there are none. */
export function quotedWords(figure: string): string {
  return /^“(.*)”$/.exec(figure)?.[1] ?? ''
}
