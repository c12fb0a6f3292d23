import type { Indicator } from '@/domain/indicator'
import type { Town } from '@/domain/town'
import type { DataProblem } from '../dataProblem'
import { problem } from '../dataProblem'
import type { Repeat } from './buildColumns'
import type { Observations } from './observations'

/** Rows, and what their codes stand for. */
interface RowNames {
  readonly towns: readonly Town[]
  readonly indicators: readonly Indicator[]
  readonly observations: Observations
}

/** Whether two rows say the same figure or mention. */
export function sameObservation({ values, states, marks, maxima }: Observations, { first, second }: Repeat): boolean {
  return (
    Object.is(values[first], values[second]) &&
    states[first] === states[second] &&
    marks[first] === marks[second] &&
    maxima.get(first) === maxima.get(second)
  )
}

/** A note where two rows agree; otherwise an error that gives both values. */
export function repeatProblem({ towns, indicators, observations }: RowNames, repeat: Repeat): DataProblem {
  const { first, second } = repeat
  const same = sameObservation(observations, repeat)
  const indicator = indicators[observations.indicators[first] ?? 0]
  return problem(same ? 'note' : 'error', same ? 'repeated_same' : 'repeated_different', {
    place: { row: observations.rows[second] ?? 0 },
    values: {
      town: towns[observations.towns[first] ?? 0]?.name ?? '',
      year: observations.years[first] ?? 0,
      indicator: indicator?.name.zh ?? '',
      indicatorEn: indicator?.name.en || (indicator?.name.zh ?? ''),
      firstRow: observations.rows[first] ?? 0,
      firstValue: written(observations, first),
      secondValue: written(observations, second),
    },
  })
}

function written({ values, maxima }: Observations, at: number): string {
  const value = values[at] ?? NaN
  const max = maxima.get(at)
  return Number.isNaN(value) ? '—' : `${value}${max === undefined ? '' : `–${max}`}`
}
