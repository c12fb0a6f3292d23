import type { ShallowRef } from 'vue'
import { onScopeDispose, shallowRef } from 'vue'

type Browser = Pick<Window, 'location' | 'navigator'>

/** What the reader is to decide: let the waiting version in, or reload because another tab has let it in. */
export type UpdateState = 'none' | 'waiting' | 'replaced'

const SKIP_WAITING = { type: 'SKIP_WAITING' }

/**
 * Keeps the page for use without a network, where the browser allows it (HTTPS), and tells when
 * a newer version waits. Nothing changes before `apply`: a page never mixes two versions.
 */
export function useAppUpdate(script: string, browser: Browser = window): { state: Readonly<ShallowRef<UpdateState>>; apply: () => void } {
  const state = shallowRef<UpdateState>('none')
  const workers: ServiceWorkerContainer | undefined = browser.navigator.serviceWorker
  let registration: ServiceWorkerRegistration | null = null
  let asked = false

  function apply(): void {
    asked = true
    if (state.value === 'replaced' || registration?.waiting == null) browser.location.reload()
    else registration.waiting.postMessage(SKIP_WAITING)
  }

  function onControllerChange(): void {
    if (asked) browser.location.reload()
    else if (state.value !== 'none' || wasControlled) state.value = 'replaced'
  }

  const wasControlled = workers?.controller != null

  async function register(): Promise<void> {
    registration = await workers?.register(script).catch(() => null) ?? null
    if (registration === null) return
    if (registration.waiting !== null && wasControlled) state.value = 'waiting'
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null))
  }

  function follow(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && workers?.controller != null) state.value = 'waiting'
    })
  }

  if (workers !== undefined && browser.location.protocol === 'https:') {
    workers.addEventListener('controllerchange', onControllerChange)
    onScopeDispose(() => workers.removeEventListener('controllerchange', onControllerChange))
    void register()
  }
  return { state, apply }
}
