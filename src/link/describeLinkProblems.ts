import type { Problem } from '@/domain/problem'
import type { Locale } from '@/locales/messages'
import { LONGEST_QUERY, LONGEST_QUOTE, LONGEST_SEARCH, MOST_NAMED } from '@/domain/limits'
import type { LinkProblemCode } from './linkProblem'

type Words = Locale['messages']['link']

/** What the one bar over the page says of a link: a sentence for all items not understood, and one for each other trouble. */
export function describeLinkProblems(problems: readonly Problem[], { messages }: Locale): string[] {
  const words = messages.link
  const has = (code: LinkProblemCode) => problems.some((problem) => problem.code === code)
  return [
    ...(has('link_too_large') ? [words.tooLarge(LONGEST_SEARCH)] : []),
    ...(has('link_truncated') ? [words.truncated] : []),
    ...(has('link_newer_version') ? [words.newerVersion] : []),
    ...describeItems(problems.flatMap(readableItem(words)), words),
    ...(has('link_too_long') ? [words.tooLong(LONGEST_QUERY)] : []),
  ]
}

interface Item {
  readonly text: string
  /** The rest of its parameter still holds. */
  readonly kept: boolean
}

function readableItem(words: Words): (problem: Problem) => Item[] {
  const parameters = new Map(Object.entries(words.parameters))
  const reasons = new Map<string, string>(Object.entries(words.reasons))
  return ({ code, place, quoted, values }) => {
    const reason = reasons.get(code)
    if (reason === undefined) return []
    const name = parameters.get(place.field ?? '') ?? ''
    return [{ text: words.item(name, shorten(quoted ?? ''), reason), kept: Number(values.kept) > 0 }]
  }
}

function describeItems(items: readonly Item[], words: Words): string[] {
  if (items.length === 0) return []
  const named = items.slice(0, MOST_NAMED).map(({ text }) => text)
  const list = `${named.join(words.itemSeparator)}${items.length > MOST_NAMED ? words.andOthers : ''}`
  if (items.every(({ kept }) => kept)) return [words.leftOut(items.length, list)]
  const sentence = items.some(({ kept }) => kept) ? words.defaultedOrLeftOut : words.defaulted
  return [sentence(items.length, list)]
}

/** Quoted text without signs that are not seen or that turn the text around, and not endless. */
function shorten(text: string): string {
  const characters = [...text.slice(0, 4 * LONGEST_QUOTE).replace(/\p{C}/gu, '')]
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('')
}
