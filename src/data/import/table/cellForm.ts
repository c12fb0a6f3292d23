/** How cells stand in the bytes of a large file. */
export interface CellForm {
  /** Byte of the delimiter. */
  readonly delimiter: number
  /** Cells of an ordinary row. */
  readonly width: number
}
