/** Rows `from` to `to` (exclusive) of a table. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

/** Texts of a column by number: the `i`th row asked for says `texts[codes[i]]`. */
export interface Distinct {
  readonly codes: Uint32Array
  readonly texts: readonly string[]
}

/**
 * A table of texts as the file has them, wherever they are kept: rows count from 0, the row of a spreadsheet is one more.
 * Columns are read whole, so that a large file never becomes an object a row.
 */
export interface CellTable {
  readonly rowCount: number
  /** Cells of the widest ordinary row. */
  readonly width: number
  /** As it stands; empty where the row is shorter. */
  text(row: number, column: number): string
  /** How many cells the row has. */
  cellCount(row: number): number
  /** Plain numbers (-12.5), NaN for everything else. Not to be changed. */
  numbers(column: number, range: RowRange): Float64Array
  /** Not to be changed. */
  distinct(column: number, range: RowRange): Distinct
  /** The same of some rows, in ascending order. */
  distinctAt(column: number, rows: Uint32Array): Distinct
}

/** The texts of one row, `width` of them. */
export function rowTexts(table: CellTable, row: number): string[] {
  return Array.from({ length: table.width }, (_, column) => table.text(row, column))
}
