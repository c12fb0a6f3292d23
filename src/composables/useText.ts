import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { Messages } from '@/locales/messages'
import { usePreferences } from '@/stores/preferences'

/** The texts of the present language. */
export function useText(): ComputedRef<Messages> {
  const preferences = usePreferences()
  return computed(() => preferences.locale.messages)
}
