import type { InjectionKey, ShallowRef } from 'vue'
import { inject, shallowRef } from 'vue'

/** What the live region of the page says; a new object each time, so that the same words are read again. */
export interface Announcement {
  readonly text: string
}

export const ANNOUNCEMENT: InjectionKey<ShallowRef<Announcement>> = Symbol('announcement')

export function createAnnouncement(): ShallowRef<Announcement> {
  return shallowRef({ text: '' })
}

/** Says something to screen readers, politely. Silent where no live region is provided. */
export function useAnnounce(): (text: string) => void {
  const announcement = inject(ANNOUNCEMENT, createAnnouncement, true)
  return (text) => {
    announcement.value = { text }
  }
}
