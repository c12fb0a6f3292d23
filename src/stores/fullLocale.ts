import type { FullLocale } from '@/locales/messages'
import { messages as chinese } from '@/locales/zh-CN'
import type { usePreferences } from './preferences'

const CHINESE: FullLocale = { lang: 'zh', messages: chinese }

/** The present language with every text: another language comes whole, Chinese with who asks for it. */
export function fullLocale({ fetched }: Pick<ReturnType<typeof usePreferences>, 'fetched'>): FullLocale {
  return fetched ?? CHINESE
}
