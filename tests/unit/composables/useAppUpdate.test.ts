import { effectScope } from 'vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useAppUpdate } from '@/composables/useAppUpdate'

const scopes: (() => void)[] = []
afterEach(() => scopes.splice(0).forEach((stop) => stop()))

/** A browser whose service worker does what the test says. */
function browserWith({ protocol = 'https:', controlled = true, waiting = false } = {}) {
  const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() })
  const registration = Object.assign(new EventTarget(), { waiting: waiting ? worker : null, installing: waiting ? null : worker })
  const workers = Object.assign(new EventTarget(), { controller: controlled ? {} : null, register: vi.fn(() => Promise.resolve(registration)) })
  return { worker, registration, workers, location: { protocol, reload: vi.fn() }, navigator: { serviceWorker: workers } }
}

type Fake = ReturnType<typeof browserWith>

async function open(browser: Fake) {
  const scope = effectScope()
  scopes.push(() => scope.stop())
  const update = scope.run(() => useAppUpdate('./sw.js', browser as never))!
  await Promise.resolve().then(() => Promise.resolve())
  return update
}

async function install({ registration, worker }: Fake): Promise<void> {
  await Promise.resolve()
  registration.dispatchEvent(new Event('updatefound'))
  worker.state = 'installed'
  registration.waiting = worker
  worker.dispatchEvent(new Event('statechange'))
}

describe('a newer version', () => {
  it('waits until the reader lets it in, and then the page is loaded anew', async () => {
    const browser = browserWith()
    const { state, apply } = await open(browser)
    await install(browser)
    expect(state.value).toBe('waiting')
    expect(browser.worker.postMessage).not.toHaveBeenCalled()
    apply()
    expect(browser.worker.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' })
    browser.workers.dispatchEvent(new Event('controllerchange'))
    expect(browser.location.reload).toHaveBeenCalledOnce()
  })

  it('that waited since the last visit is told at once', async () => {
    const { state } = await open(browserWith({ waiting: true }))
    expect(state.value).toBe('waiting')
  })

  it('let in by another tab asks for a reload, and does not force it', async () => {
    const browser = browserWith()
    const { state, apply } = await open(browser)
    browser.workers.dispatchEvent(new Event('controllerchange'))
    expect(state.value).toBe('replaced')
    expect(browser.location.reload).not.toHaveBeenCalled()
    apply()
    expect(browser.location.reload).toHaveBeenCalledOnce()
  })
})

describe('the first visit', () => {
  it('is no update', async () => {
    const browser = browserWith({ controlled: false })
    const { state } = await open(browser)
    await install(browser)
    browser.workers.dispatchEvent(new Event('controllerchange'))
    expect(state.value).toBe('none')
  })
})

it('asks for nothing without HTTPS', async () => {
  const browser = browserWith({ protocol: 'http:' })
  await open(browser)
  expect(browser.workers.register).not.toHaveBeenCalled()
})
