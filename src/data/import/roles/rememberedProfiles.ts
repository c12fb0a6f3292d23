import type { CellTable, RowRange } from '../table/cellTable'
import type { Profile } from './profileColumn'
import { profileColumn } from './profileColumn'

/** Judges a column of a table, or says again what it found. */
export type ProfileReader = typeof profileColumn

/** Judges each column of a table once, while its rows stay where they are. */
export function rememberedProfiles(): ProfileReader {
  const known = new WeakMap<CellTable, Map<number, { readonly range: RowRange; readonly profile: Profile }>>()
  return (table, column, range) => {
    const columns = known.get(table) ?? new Map<number, { readonly range: RowRange; readonly profile: Profile }>()
    known.set(table, columns)
    const last = columns.get(column)
    if (last !== undefined && last.range.from === range.from && last.range.to === range.to) return last.profile
    const profile = profileColumn(table, column, range)
    columns.set(column, { range: { from: range.from, to: range.to }, profile })
    return profile
  }
}
