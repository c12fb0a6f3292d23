/** Longest search text of a link, in characters. */
export const LONGEST_QUERY = 50

/** Most items of a link that are named when they cannot be read, and most characters quoted of each. */
export const MOST_NAMED = 6
export const LONGEST_QUOTE = 30

/** How much data may come in at once; all counts are upper bounds. */
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
export const FILE_CONTENT: ContentLimits = { cells: 50_000_000, townYears: 2_000_000, indicators: 5_000, text: 20_000 }

/** Longest payload of data in a link that is read, in characters. */
export const LONGEST_PAYLOAD = 32_768

/** Inflating data from a link stops here, in bytes. */
export const LARGEST_INFLATED = 4 * 1024 * 1024

/** Length of a whole link, in characters: up to here it is safe to paste anywhere… */
export const SAFE_LINK = 2_000
/** …and up to here it is given out, although chat programs or Office may cut it. */
export const LONGEST_LINK = 8_000
