import { totalKind } from '../roles/aliases'
import type { CellTable } from '../table/cellTable'

/** A row of totals or averages; `year` null where rows have none. */
export interface TotalRow {
  readonly row: number
  readonly kind: 'total' | 'average'
  readonly text: string
  readonly year: number | null
}

/** A total before it is known of which year it is. */
export interface UnsettledTotal extends TotalRow {
  /** The year above, where it has none of its own. */
  readonly above: number | null
}

/** 合计 often stands in the column of numbers, before the name: such a row is no town, and no part of one. */
export function totalIn(table: CellTable, row: number): Pick<TotalRow, 'kind' | 'text'> | null {
  for (let column = 0; column < table.width; column++) {
    const text = table.text(row, column).trim()
    const kind = totalKind(text)
    if (kind !== null) return { kind, text }
  }
  return null
}

/** Totals without a year are each of the year above, as under merged cells; a single one is of all years. */
export function settleYears(totals: readonly UnsettledTotal[]): TotalRow[] {
  const alone = totals.filter(({ kind, above }) => kind === 'total' && above !== null).length === 1
  return totals.map(({ above, ...total }) => ({ ...total, year: total.year ?? (alone ? null : above) }))
}
