/**
 * How much may come in from outside. Every reader of files, links and stored forms is held to these,
 * before it does the work; what each protects is listed in `docs/hardening.md`. All are upper bounds.
 */

const MB = 1024 * 1024

/** A file of the reader's, in bytes. */
export const LARGEST_FILE = 300 * MB

/** Rows of a table. */
export const MOST_ROWS = 2_000_000

/** Columns of a table: as many as a sheet of Excel has. */
export const MOST_COLUMNS = 16_384

/** Cells of a table that is held as rows of texts (workbooks, JSON). */
export const MOST_TABLE_CELLS = 20_000_000

/** Cells of a data set: towns × years × indicators. */
export const MOST_CELLS = 60_000_000

/** Text of a cell, in characters: as much as a cell of Excel holds. */
export const LONGEST_CELL = 32_767

/** Name of a town or an indicator, in characters. */
export const LONGEST_NAME = 200

/** Text of a cell in which a figure is looked for, in characters. */
export const LONGEST_FIGURE = 1_000

/** Of a workbook: entries in its zip, and bytes of the parts that are read, inflated. */
export const WORKBOOK_LIMITS = { entries: 10_000, inflated: 400 * MB } as const

/** Levels of JSON within each other. */
export const DEEPEST_JSON = 64

/** Query of a link, in characters. */
export const LONGEST_SEARCH = 500_000

/** Search text of a link, in characters. */
export const LONGEST_QUERY = 50

/** Items of a link that are named when they cannot be read, and characters quoted of each. */
export const MOST_NAMED = 6
export const LONGEST_QUOTE = 30

/** How much data may come in at once. */
export interface ContentLimits {
  /** Towns × years × indicators. */
  readonly cells: number
  readonly townYears: number
  readonly indicators: number
  /** Characters of any one text. */
  readonly text: number
}

/** Data inside a link. */
export const LINK_CONTENT: ContentLimits = { cells: 20_000, townYears: 20_000, indicators: 200, text: 500 }

/** Data in a file that a reader opens knowingly. */
export const FILE_CONTENT: ContentLimits = { cells: 50_000_000, townYears: 2_000_000, indicators: 5_000, text: 32_768 }

/** Payload of data or of a board in a link that is read, in characters. */
export const LONGEST_PAYLOAD = 32_768

/** Inflating data, and a board, from a link stops here, in bytes. */
export const LARGEST_INFLATED = 4 * MB
export const LARGEST_BOARD = 512 * 1024

/** What a board may hold; texts in characters. */
export const BOARD_LIMITS = { charts: 24, title: 60, note: 500, search: 4_000 } as const

/** Length of a whole link, in characters: up to here it is safe to paste anywhere… */
export const SAFE_LINK = 2_000
/** …and up to here it is given out, although chat programs or Office may cut it. */
export const LONGEST_LINK = 8_000

/** Headers of a table whose roles are remembered, in characters: beyond them the memory would crowd out what the reader saves. */
export const LONGEST_HEADERS = 4_000
