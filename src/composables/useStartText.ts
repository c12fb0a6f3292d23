import type { ComputedRef } from 'vue'
import { computed } from 'vue'
import type { StartMessages } from '@/locales/messages'
import { usePreferences } from '@/stores/preferences'

/** The texts of the present language that are there from the start: for what shows first. */
export function useStartText(): ComputedRef<StartMessages> {
  const preferences = usePreferences()
  return computed(() => preferences.locale.messages)
}
