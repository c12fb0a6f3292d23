/** Longest search text of a link, in characters. */
export const LONGEST_QUERY = 50

/** Most items of a link that are named when they cannot be read, and most characters quoted of each. */
export const MOST_NAMED = 6
export const LONGEST_QUOTE = 30
