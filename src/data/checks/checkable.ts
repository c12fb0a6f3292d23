import type { CheckFigure } from '@/domain/check'
import type { DatasetContent } from '@/domain/dataset'
import type { IndicatorId } from '@/domain/indicator'
import { STATE_CODES, hasFigure, unpackMarks } from '@/domain/state'
import type { Qualifier } from '@/domain/state'

/** What rules look at: the cube without what they produce. */
export type Checkable = Pick<DatasetContent, 'towns' | 'years' | 'indicators' | 'columns'>

/** Figures of one town-year. */
export interface TownYear {
  readonly town: number
  readonly year: number
  readonly cell: number
}

export interface CheckedFigure {
  readonly value: number
  readonly qualifier: Qualifier | null
}

/** The figure that an indicator has in a cell, or null. */
export function figureAt({ columns }: Checkable, id: IndicatorId, cell: number): CheckedFigure | null {
  const column = columns.get(id)
  const state = STATE_CODES[column?.states[cell] ?? 0] ?? null
  const value = column?.values[cell] ?? NaN
  if (state === null || !hasFigure(state) || Number.isNaN(value)) return null
  return { value, qualifier: unpackMarks(column?.marks[cell] ?? 0).qualifier }
}

export function isExact({ qualifier }: CheckedFigure): boolean {
  return qualifier === null || qualifier === 'exact'
}

export function checkFigure(data: Checkable, indicator: IndicatorId, cell: number): CheckFigure {
  return { indicator, value: figureAt(data, indicator, cell)?.value ?? null }
}

/** Town-years in which at least one of the indicators has a row. Costs their columns alone. */
export function* townYears({ columns, years }: Checkable, ids: readonly IndicatorId[]): Generator<TownYear> {
  const states = ids.flatMap((id) => columns.get(id)?.states ?? [])
  const size = states[0]?.length ?? 0
  for (let cell = 0; cell < size; cell++) {
    if (states.some((column) => column[cell] !== 0)) {
      yield { town: Math.floor(cell / years.length), year: cell % years.length, cell }
    }
  }
}
