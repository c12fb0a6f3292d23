import { effectScope, onScopeDispose, watch } from 'vue'

type Browser = Pick<Window, 'addEventListener' | 'removeEventListener'>

/** Lets the browser ask before the page is closed or loaded anew while `unsaved` says so, also when whoever called has gone. */
export function useLeaveGuard(unsaved: () => boolean, browser: Browser = window): void {
  const guard = effectScope(true)
  let left = false
  guard.run(() => {
    watch(unsaved, (is) => {
      if (is) browser.addEventListener('beforeunload', ask)
      else browser.removeEventListener('beforeunload', ask)
      if (left && !is) guard.stop()
    }, { immediate: true })
  })
  onScopeDispose(() => {
    left = true
    if (!unsaved()) guard.stop()
  }, true)
}

/** One and the same function: several guards make the browser ask once. */
function ask(event: Event): void {
  event.preventDefault()
  /* What older browsers look at. */
  ;(event as BeforeUnloadEvent).returnValue = true
}
