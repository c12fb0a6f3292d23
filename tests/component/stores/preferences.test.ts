import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW } from '@/domain/view'
import { usePreferences } from '@/stores/preferences'
import { useView } from '@/stores/view'
import { freshStores, memoryStorage } from '../withStores'

describe('usePreferences', () => {
  it('is Chinese and follows the system until the reader chooses', () => {
    freshStores()
    const preferences = usePreferences()
    preferences.systemLook = 'dark'
    expect([preferences.lang, preferences.look]).toEqual(['zh', 'dark'])
  })

  it('follows the browser of a reader who has not chosen', async () => {
    const langs: string[] = []
    for (const [languages, kept] of [[['en-GB']], [['en-GB', 'zh-CN']], [['en-GB'], 'zh']] as [string[], string?][]) {
      freshStores({ languages, storage: memoryStorage(kept === undefined ? {} : { 'zhenjian.lang': kept }) })
      await usePreferences().loadLocale()
      langs.push(usePreferences().lang)
    }
    expect(langs).toEqual(['en', 'zh', 'zh'])
  })

  it('keeps what the reader chose', async () => {
    const storage = memoryStorage()
    freshStores({ storage })
    const preferences = usePreferences()
    preferences.setLook('dark')
    preferences.setLang('en')
    await vi.waitFor(() => expect(preferences.lang).toBe('en'))
    expect(preferences.locale.messages.common.close).toBe('Close')
    expect(Object.fromEntries(storage.items)).toEqual({ 'zhenjian.look': 'dark', 'zhenjian.lang': 'en' })
    preferences.setLook(null)
    expect(storage.items.has('zhenjian.look')).toBe(false)
  })

  it('comes back with it, and ignores what it does not know', async () => {
    freshStores({ storage: memoryStorage({ 'zhenjian.lang': 'en', 'zhenjian.look': 'purple' }) })
    const preferences = usePreferences()
    await preferences.loadLocale()
    expect([preferences.lang, preferences.look]).toEqual(['en', 'light'])
  })

  it('shows a link as it was sent, until the reader chooses otherwise', async () => {
    freshStores({ storage: memoryStorage({ 'zhenjian.look': 'light' }) })
    const preferences = usePreferences()
    useView().replace({ ...DEFAULT_VIEW, lang: 'en', look: 'dark' })
    await vi.waitFor(() => expect(preferences.lang).toBe('en'))
    expect(preferences.look).toBe('dark')
    preferences.setLang('zh')
    preferences.setLook('light')
    await vi.waitFor(() => expect(preferences.lang).toBe('zh'))
    expect([preferences.look, useView().view.lang, useView().view.look]).toEqual(['light', null, null])
  })

  it('works where storage is forbidden', () => {
    const storage = { ...memoryStorage(), setItem: () => { throw new Error('QuotaExceeded') } }
    freshStores({ storage })
    usePreferences().setLook('dark')
    expect(usePreferences().look).toBe('dark')
  })
})
