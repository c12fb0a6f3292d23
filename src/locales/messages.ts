import type { Lang } from '@/domain/bilingual'
import type { messages } from './zh-CN'
import type { startMessages } from './zh-CN/start'

/** Every text of the page; the Chinese is the pattern that other languages must fill. */
export type Messages = typeof messages

/** The texts that are there from the start. */
export type StartMessages = typeof startMessages

/** A language with its texts, as pure functions take it. */
export interface Locale {
  readonly lang: Lang
  readonly messages: StartMessages
}

/** A language with every text. */
export interface FullLocale extends Locale {
  readonly messages: Messages
}
