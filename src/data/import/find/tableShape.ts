/** Where the parts of a table stand in its sheet; rows count from 0. */
export interface TableShape {
  /** First row of the header. */
  readonly headerRow: number
  /** Two where a merged upper row names groups of columns. */
  readonly headerRows: 1 | 2
  readonly unitRow: number | null
  /** Rows of data, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** Texts above the header. */
  readonly titles: readonly PlacedText[]
  /** Notes below the data. */
  readonly foot: readonly PlacedText[]
  readonly headers: readonly Header[]
  /** The header row is only the best guess. */
  readonly unsure: boolean
}

export interface PlacedText {
  readonly row: number
  readonly text: string
}

/** The header of one column. */
export interface Header {
  readonly column: number
  /** Upper and lower row joined; the lower one alone where there is one row. */
  readonly text: string
  /** The group named by the upper row; empty where there is none. */
  readonly group: string
  /** The lower row alone. */
  readonly name: string
  /** From brackets or a unit row; empty where none. */
  readonly unit: string
}
