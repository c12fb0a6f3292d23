import { onScopeDispose, watchEffect } from 'vue'
import { localeTag } from '@/domain/formatNumber'
import { usePreferences } from '@/stores/preferences'

type Browser = Pick<Window, 'document' | 'matchMedia'>

/** Writes language and look on the root element, and follows the system's look. */
export function useAppearance(browser: Browser = window): void {
  const preferences = usePreferences()
  const dark = browser.matchMedia('(prefers-color-scheme: dark)')
  const follow = (): void => {
    preferences.systemLook = dark.matches ? 'dark' : 'light'
  }
  follow()
  dark.addEventListener('change', follow)
  onScopeDispose(() => dark.removeEventListener('change', follow))
  const root = browser.document.documentElement
  watchEffect(() => {
    root.lang = localeTag(preferences.lang)
    root.classList.toggle('dark', preferences.look === 'dark')
  })
}
