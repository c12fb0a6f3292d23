import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

/** What no walk may meet: errors of the console, requests that leave the origin, violations of the policy. */
export interface Watch {
  readonly complaints: string[]
  readonly allowed: string[]
  /** Complaints that the test brings about itself and expects. */
  allow(pattern: RegExp): void
  /** Takes another address than the usual for the page's own. */
  home(address: string): void
}

/** A page that is watched; the test fails at its end if anything happened. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watchContext(context, new URL(baseURL ?? 'file:///').origin)
      await use(watch)
      expect(watch.complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Watches every page of a context. `origin` “null”: pages from disk, which may ask for nothing but themselves. */
export function watchContext(context: BrowserContext, origin: string): Watch {
  const patterns: RegExp[] = []
  const complaints: string[] = []
  const allowed: string[] = []
  let home = origin
  const complain = (text: string): void => void (patterns.some((pattern) => pattern.test(text)) ? allowed : complaints).push(text)
  context.on('request', (request) => {
    if (leaves(request.url(), home)) complain(`request: ${request.url()}`)
  })
  context.on('page', (page) => watchPage(page, complain))
  return { complaints, allowed, allow: (pattern) => void patterns.push(pattern), home: (address) => void (home = new URL(address).origin) }
}

/** Said on a slow machine of what a fast one uses in time: it tells of the machine, not of the page. What nothing uses at all is found by the test of the first screen. */
const TIMING = /was preloaded using link preload but not used within a few seconds/

function watchPage(page: Page, complain: (text: string) => void): void {
  page.on('console', (message) => {
    if (TIMING.test(message.text())) return
    if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complain(`error: ${error.stack ?? error.message}`))
}

/** Own files, and what the page makes within itself. */
function leaves(address: string, origin: string): boolean {
  const { protocol, origin: target } = new URL(address)
  if (protocol === 'blob:' || protocol === 'data:') return false
  return origin === 'null' ? protocol !== 'file:' : target !== origin
}
