import { unpackMarks } from '@/domain/state'
import type { Observations } from '../../dataset/observations'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { readFigure } from '../../values/readFigure'
import type { TotalRow } from '../rows/planRows'
import type { CellTable } from '../table/cellTable'
import type { ReadColumn } from './figureSource'

export interface TotalSource {
  readonly table: CellTable
  readonly totals: readonly TotalRow[]
  readonly columns: readonly ReadColumn[]
  readonly observations: Observations
}

export interface TotalCheck {
  /** Columns whose total is the sum of their figures. */
  readonly agreeing: number
  readonly problems: readonly DataProblem[]
}

/** Holds the totals of a table against the sums of its rows, where there is one total for all rows or for a year. */
export function checkTotals({ table, totals, columns, observations }: TotalSource): TotalCheck {
  const sums = totals.filter(({ kind }) => kind === 'total')
  const single = sums.filter((total) => sums.filter(({ year }) => year === total.year).length === 1)
  let agreeing = 0
  const problems = single.flatMap((total) =>
    columns.flatMap((column) => {
      const stated = readFigure(table.text(total.row, column.column))
      if (stated.kind !== 'valid' || column.named === null || column.named.power !== 0) return []
      const sum = sumOf(observations, { indicator: column.named.indicator, year: column.year ?? total.year })
      if (sum === null) return []
      if (Math.abs(sum - stated.value.value) <= 1e-9 * Math.abs(sum)) return (agreeing++, [])
      const place = { row: total.row + 1, column: column.column + 1, field: column.header }
      return [problem('confirm', 'total_differs', { place, quoted: stated.value.raw, values: { sum, total: stated.value.value } })]
    }),
  )
  return { agreeing, problems }
}

/** Sum of the exact figures of an indicator; null where one is not exact, so that the sum says nothing. */
function sumOf({ length, indicators, years, values, marks }: Observations, wanted: { indicator: number; year: number | null }): number | null {
  let sum = 0
  for (let at = 0; at < length; at++) {
    const value = values[at] ?? NaN
    if (indicators[at] !== wanted.indicator || Number.isNaN(value)) continue
    if (wanted.year !== null && years[at] !== wanted.year) continue
    if (unpackMarks(marks[at] ?? 0).qualifier !== 'exact') return null
    sum += value
  }
  return sum
}
