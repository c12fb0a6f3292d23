import { MOST_ROWS } from '@/domain/limits'

/** Rows above and below the data of a table that long: title, header, units, notes. */
const AROUND = 200

/** Whether a table has more rows than are read, whatever stands around its data. */
export function isTooLong({ rowCount }: { readonly rowCount: number }): boolean {
  return rowCount > MOST_ROWS + AROUND
}
