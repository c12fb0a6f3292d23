import { effectScope, watch } from 'vue'

type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'>

let guarding = false

/** Lets the browser ask before the page is closed or loaded anew while `unsaved` says so, also when whoever called has gone. Once for a page. */
export function useLeaveGuard(unsaved: () => boolean, browser: Browser = window): void {
  if (guarding) return
  guarding = true
  effectScope(true).run(() => {
    watch(unsaved, (is) => {
      if (is) browser.addEventListener('beforeunload', ask)
      else browser.removeEventListener('beforeunload', ask)
    }, { immediate: true })
  })
}

function ask(event: Event): void {
  event.preventDefault()
  /* What older browsers look at. */
  ;(event as BeforeUnloadEvent).returnValue = true
}
