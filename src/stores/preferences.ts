import { defineStore } from 'pinia'
import type { InjectionKey } from 'vue'
import { computed, inject, shallowRef, watch } from 'vue'
import type { Lang } from '@/domain/bilingual'
import { LANGS } from '@/domain/bilingual'
import { readerLang } from '@/domain/readerLang'
import type { Look } from '@/domain/view'
import { LOOKS } from '@/domain/view'
import type { FullLocale, Locale } from '@/locales/messages'
import { startMessages } from '@/locales/zh-CN/start'
import { useView } from './view'

/** Where choices are kept between visits; null where the browser allows none. */
export const STORAGE: InjectionKey<Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null> = Symbol('storage')

/** Languages that the browser says its reader prefers; none known where nothing is provided. */
export const READER_LANGUAGES: InjectionKey<readonly string[]> = Symbol('reader languages')

export const LANG_KEY = 'zhenjian.lang'
export const LOOK_KEY = 'zhenjian.look'
export const HINT_KEY = 'zhenjian.hint'

/** Whether the hint for a first visit is still to come, has been read, or was called again. */
export type HintState = 'new' | 'seen' | 'called'

const CHINESE: Locale = { lang: 'zh', messages: startMessages }

/** Language and look: what the link says, else what the reader chose, else the browser's language and the system's look. */
export const usePreferences = defineStore('preferences', () => {
  const storage = inject(STORAGE, null)
  const view = useView()
  const ownLang = readerLang(inject(READER_LANGUAGES, []))
  const chosenLang = shallowRef<Lang | null>(oneOf(LANGS, storage?.getItem(LANG_KEY)))
  const chosenLook = shallowRef<Look | null>(oneOf(LOOKS, storage?.getItem(LOOK_KEY)))
  const hint = shallowRef<HintState>(storage?.getItem(HINT_KEY) === 'seen' ? 'seen' : 'new')
  const systemLook = shallowRef<Look>('light')
  const wantedLang = computed<Lang>(() => view.view.lang ?? chosenLang.value ?? ownLang)
  const look = computed<Look>(() => view.view.look ?? chosenLook.value ?? systemLook.value)
  /** Another language, whole; null in Chinese, which comes in parts. */
  const fetched = shallowRef<FullLocale | null>(null)
  const locale = computed<Locale>(() => fetched.value ?? CHINESE)
  const lang = computed(() => locale.value.lang)
  const langFailed = shallowRef(false)

  /** Resolves when the texts of the wanted language are there; Chinese stays if they cannot be had. */
  async function loadLocale(): Promise<void> {
    const wanted = wantedLang.value
    const texts = await fetchLocale(wanted).catch(() => undefined)
    langFailed.value = texts === undefined
    if (texts !== undefined && wanted === wantedLang.value) fetched.value = texts
  }

  function setLang(next: Lang): void {
    chosenLang.value = next
    keep(LANG_KEY, next)
    if (view.view.lang !== null) view.patch({ lang: null }, 'replace')
  }

  /** null: as the system. */
  function setLook(next: Look | null): void {
    chosenLook.value = next
    keep(LOOK_KEY, next)
    if (view.view.look !== null) view.patch({ look: null }, 'replace')
  }

  function setHint(next: HintState): void {
    hint.value = next
    keep(HINT_KEY, next === 'seen' ? next : null)
  }

  function keep(key: string, value: string | null): void {
    try {
      if (value === null) storage?.removeItem(key)
      else storage?.setItem(key, value)
    } catch {
      // A full or forbidden storage costs only the memory of the choice.
    }
  }

  watch(wantedLang, loadLocale, { flush: 'sync' })
  return { locale, fetched, lang, hint, look, chosenLook, systemLook, langFailed, loadLocale, setLang, setLook, setHint }
})

/** null: Chinese, which is here. */
async function fetchLocale(lang: Lang): Promise<FullLocale | null> {
  return lang === 'zh' ? null : { lang, messages: (await import('@/locales/en')).messages }
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null | undefined): T | null {
  return allowed.find((item) => item === value) ?? null
}
