const LONGEST = 14

/** The wording of a words-only cell short enough to stand in a chart; the whole of it is in the sentence. */
export function shortWording(excerpt: string): string {
  const chars = [...excerpt]
  return chars.length <= LONGEST ? excerpt : `${chars.slice(0, LONGEST - 1).join('')}…`
}
