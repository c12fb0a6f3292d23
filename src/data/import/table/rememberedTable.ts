import type { CellTable, Distinct, RowRange } from './cellTable'

/** A table that reads each column once: decisions change what columns mean, not what they say. */
export function rememberedTable(table: CellTable): CellTable {
  const distinct = remember<Distinct>((column, range) => table.distinct(column, range))
  const numbers = remember<Float64Array>((column, range) => table.numbers(column, range))
  return { ...table, distinct, numbers }
}

function remember<T>(read: (column: number, range: RowRange) => T): (column: number, range: RowRange) => T {
  const known = new Map<number, { readonly range: RowRange; readonly value: T }>()
  return (column, range) => {
    const last = known.get(column)
    if (last !== undefined && last.range.from === range.from && last.range.to === range.to) return last.value
    const value = read(column, range)
    known.set(column, { range: { from: range.from, to: range.to }, value })
    return value
  }
}
