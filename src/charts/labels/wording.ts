import { vaguePhrase } from '@/data/values/vaguePhrase'

const LONGEST = 14

/** The vague phrase of a words-only cell, or the beginning of its wording; the whole of it is in the sentence. */
export function shortWording(excerpt: string): string {
  const text = vaguePhrase(excerpt)
  const chars = [...text]
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST - 1).join('')}…`
}
