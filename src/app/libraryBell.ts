import type { LibraryBell } from '@/stores/library'

const CHANNEL = 'zhenjian.library'

/** Rings in the other pages of this browser; silent where the browser has no channel between pages. */
export function libraryBell(browser: Pick<Window & typeof globalThis, 'BroadcastChannel'>): LibraryBell {
  if (typeof browser.BroadcastChannel !== 'function') return { ring: () => undefined, listen: () => undefined }
  const channel = new browser.BroadcastChannel(CHANNEL)
  return {
    ring: () => channel.postMessage('changed'),
    listen: (heard) => channel.addEventListener('message', heard),
  }
}
