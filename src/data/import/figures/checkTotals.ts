import { unpackMarks } from '@/domain/state'
import type { Observations } from '../../dataset/observations'
import type { DataProblem } from '../../dataProblem'
import { problem } from '../../dataProblem'
import { readFigure } from '../../values/readFigure'
import { writtenStep } from '../../values/writtenStep'
import type { TotalRow } from '../rows/totalRows'
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
  /** Totals whose sum is not known: a figure of the column is not exact, or its unit is another. */
  readonly unchecked: number
  readonly problems: readonly DataProblem[]
}

/** Holds the totals of a table against the sums of its rows, where there is one total for all rows or for a year. */
export function checkTotals({ table, totals, columns, observations }: TotalSource): TotalCheck {
  const sums = totals.filter(({ kind }) => kind === 'total')
  const single = sums.filter((total) => sums.filter(({ year }) => year === total.year).length === 1)
  let agreeing = 0
  let unchecked = 0
  const problems = single.flatMap((total) =>
    columns.flatMap((column) => {
      const stated = readFigure(table.text(total.row, column.column))
      if (stated.kind !== 'valid' || column.named === null || column.named.indicator < 0) return []
      const sum = column.named.power === 0 ? sumOf(observations, { indicator: column.named.indicator, year: column.year ?? total.year }) : null
      if (sum === null) return (unchecked++, [])
      const slack = 1e-9 * Math.abs(sum.value) + (sum.slack + (writtenStep(stated.value.raw) ?? 0)) / 2
      if (Math.abs(sum.value - stated.value.value) <= slack) return (agreeing++, [])
      const place = { row: total.row + 1, column: column.column + 1, field: column.header }
      return [problem('confirm', 'total_differs', { place, quoted: stated.value.raw, values: { sum: sum.value, total: stated.value.value } })]
    }),
  )
  return { agreeing, unchecked, problems }
}

interface Sum {
  readonly value: number
  /** What the figures written in 千 or 万 may have been rounded by, twice. */
  readonly slack: number
}

/** Sum of the exact figures of an indicator; null where one is not exact, so that the sum says nothing. */
function sumOf({ length, indicators, years, values, marks, texts }: Observations, wanted: { indicator: number; year: number | null }): Sum | null {
  let value = 0
  let slack = 0
  for (let at = 0; at < length; at++) {
    const figure = values[at] ?? NaN
    if (indicators[at] !== wanted.indicator || Number.isNaN(figure)) continue
    if (wanted.year !== null && years[at] !== wanted.year) continue
    if (unpackMarks(marks[at] ?? 0).qualifier !== 'exact') return null
    value += figure
    slack += writtenStep(texts.excerpts.get(at) ?? '') ?? 0
  }
  return { value, slack }
}
