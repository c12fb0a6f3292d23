import type { Lang } from '@/domain/bilingual'
import type { messages } from './zh-CN'

/** Every text of the page; the Chinese is the pattern that other languages must fill. */
export type Messages = typeof messages

/** A language with its texts, as pure functions take it. */
export interface Locale {
  readonly lang: Lang
  readonly messages: Messages
}
