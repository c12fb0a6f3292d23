/** What each kept row of a table is about. Arrays run over the kept rows. */
export interface RowKeys {
  /** Rows of the table, from 0. */
  readonly rows: Uint32Array
  /** Index into the distinct names of towns. */
  readonly names: Uint32Array
  /** Calendar years; null where columns or the whole table give them. */
  readonly years: Int16Array | null
  /** Index into the distinct names of indicators; null where columns give them. */
  readonly indicators: Uint32Array | null
}
