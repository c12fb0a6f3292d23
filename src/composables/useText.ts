import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { FullLocale, Messages } from '@/locales/messages'
import { fullLocale } from '@/stores/fullLocale'
import { usePreferences } from '@/stores/preferences'

/** The texts of the present language. They come with the components that use them, so what shows first takes `useStartText`. */
export function useText(): ComputedRef<Messages> {
  const locale = useLocale()
  return computed(() => locale.value.messages)
}

/** The present language with every text. */
export function useLocale(): ComputedRef<FullLocale> {
  const preferences = usePreferences()
  return computed(() => fullLocale(preferences))
}
