import { expect, it } from 'vitest'
import { readerLang } from '@/domain/readerLang'

it.each([
  [['zh-CN'], 'zh'],
  [['en-US', 'en'], 'en'],
  [['en-US', 'zh-CN'], 'zh'],
  [['fr'], 'en'],
  [['zh'], 'zh'],
  [['ZH-hant-TW'], 'zh'],
  [['zha'], 'en'],
  [[], 'zh'],
])('a browser that lists %j is shown %s', (languages, lang) => expect(readerLang(languages)).toBe(lang))
