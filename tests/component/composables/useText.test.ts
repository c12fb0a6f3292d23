import { beforeEach, expect, test } from 'vitest'
import { useStartText } from '@/composables/useStartText'
import { useText } from '@/composables/useText'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'
import { startMessages } from '@/locales/zh-CN/start'
import { usePreferences } from '@/stores/preferences'
import { freshStores } from '../withStores'

beforeEach(() => void freshStores())

test('what shows first knows the first texts, the rest of the page all of them', () => {
  expect([useStartText().value, useText().value]).toEqual([startMessages, chinese])
})

test('another language comes whole', async () => {
  const [first, all, preferences] = [useStartText(), useText(), usePreferences()]
  preferences.setLang('en')
  await expect.poll(() => preferences.lang).toBe('en')
  expect([first.value, all.value]).toEqual([english, english])
  preferences.setLang('zh')
  await expect.poll(() => all.value).toEqual(chinese)
})
