export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** A text of the data (not of the page) in both languages; `en` may be empty where the data has none. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The text in the wanted language, or the other one where it is empty. */
export function inLang(text: Bilingual, lang: Lang): string {
  return lang === 'en' ? text.en || text.zh : text.zh || text.en
}
