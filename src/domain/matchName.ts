/** All toneless readings of one character, lower case; empty for what is not a Chinese character or not yet known. */
export type Readings = (character: string) => readonly string[]

/** What people type into a search box, made comparable: case, full-width letters, spaces and apostrophes do not count. */
export function normaliseQuery(query: string): string {
  return query.normalize('NFKC').toLowerCase().replace(/[\s'’·]/g, '')
}

/** Most names: they need no folding, which is most of the work in a long list. */
const ONLY_HAN = /^[\u4e00-\u9fff]+$/

/**
 * Whether a name answers a query of `normaliseQuery`: by its characters, by pinyin, by initials, or by any mixture
 * (“松源”, “songyuan”, “sy”, “songy”, “松y”), from any character on.
 */
export function matchName(name: string, query: string, readings: Readings): boolean {
  return query === '' || rankName(ONLY_HAN.test(name) ? name : normaliseQuery(name), query, readings) !== null
}

/**
 * How well a name that is folded by `normaliseQuery` answers a query: 0 it is the query, 1 it begins with its
 * characters, 2 it begins with it as read, 3 it holds its characters, 4 it holds it as read; null not at all.
 */
export function rankName(folded: string, query: string, readings: Readings): number | null {
  if (folded === query) return 0
  if (folded.startsWith(query)) return 1
  const walked: Walk = { characters: [...folded], query, readings }
  if (walk(walked, 0, 0)) return 2
  if (folded.includes(query)) return 3
  return walked.characters.some((_, start) => start > 0 && walk(walked, start, 0)) ? 4 : null
}

interface Walk {
  readonly characters: readonly string[]
  readonly query: string
  readonly readings: Readings
}

function walk(walked: Walk, at: number, read: number): boolean {
  if (read === walked.query.length) return true
  const character = walked.characters[at]
  if (character === undefined) return false
  const { query } = walked
  if (query.startsWith(character, read) && walk(walked, at + 1, read + character.length)) return true
  return walked.readings(character).some((reading) => reading[0] === query[read] && reads(walked, reading, { at, read }))
}

function reads(walked: Walk, reading: string, { at, read }: { readonly at: number; readonly read: number }): boolean {
  if (reading.startsWith(walked.query.slice(read))) return true
  return shortForms(reading).some((form) => walked.query.startsWith(form, read) && walk(walked, at + 1, read + form.length))
}

/** A syllable may be typed whole, by its first letter, or by zh, ch, sh. */
function shortForms(reading: string): string[] {
  const double = /^[zcs]h/.test(reading) ? [reading.slice(0, 2)] : []
  return [reading, ...double, reading.slice(0, 1)]
}
