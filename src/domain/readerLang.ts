import type { Lang } from './bilingual'

/** The language for a reader who has chosen none, by the languages that the browser lists: English only where Chinese is not among them. */
export function readerLang(languages: readonly string[]): Lang {
  return languages.length === 0 || languages.some((language) => /^zh\b/i.test(language)) ? 'zh' : 'en'
}
