import { useEventListener } from '@vueuse/core'

type Browser = Pick<Window, 'addEventListener' | 'removeEventListener' | 'matchMedia'>

interface PrintSteps {
  /** Whatever paper needs must stand when this returns: a print dialog does not wait. */
  readonly before: () => void
  readonly after: () => void
}

/** Tells before and after the page is printed, by whatever the browser tells it: events, or only the medium. */
export function usePrint({ before, after }: PrintSteps, browser: Browser = window): void {
  useEventListener(browser as Window, 'beforeprint', before)
  useEventListener(browser as Window, 'afterprint', after)
  useEventListener(browser.matchMedia('print'), 'change', ({ matches }: MediaQueryListEvent) => (matches ? before() : after()))
}
