import { expect, test, vi } from 'vitest'
import { followLifeline, holdLifeline, watchWorker } from '@/workers/lifeline'

type Grant = () => unknown

/** Locks as a browser gives them: one holder at a time, the next when it has let go. */
function locks(): { request: LockManager['request']; kill: () => Promise<void> } {
  const waiting: Grant[] = []
  let held = false
  const next = async (): Promise<void> => {
    const grant = waiting.shift()
    held = grant !== undefined
    await grant?.()
  }
  const request = ((_name: string, grant: Grant) => {
    waiting.push(grant)
    if (!held) void next()
    return new Promise(() => undefined)
  }) as LockManager['request']
  return { request, kill: next }
}

test('who follows a lifeline hears of the end of its holder, and not before', async () => {
  const browser = locks()
  const heard: string[] = []
  holdLifeline(browser, 'a', (name) => void heard.push(`${name} is held`))
  followLifeline(browser, 'a', () => void heard.push('ended'))
  expect(heard).toEqual(['a is held'])
  await browser.kill()
  expect(heard).toEqual(['a is held', 'ended'])
})

test('where there are no locks, or they are refused, nothing happens', async () => {
  const heard: string[] = []
  const refusing = { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) } as unknown as LockManager
  for (const browser of [undefined, refusing]) {
    holdLifeline(browser, 'a', () => void heard.push('held'))
    followLifeline(browser, 'a', () => void heard.push('ended'))
  }
  await Promise.resolve()
  expect(heard).toEqual([])
})

test('a worker that is killed without a word ends with an error', async () => {
  vi.stubGlobal('ErrorEvent', class extends Event {
    constructor(type: string, readonly init: { message: string }) {
      super(type)
    }
  })
  const browser = locks()
  const worker = watchWorker(new EventTarget() as Worker, browser)
  const heard: unknown[] = []
  worker.addEventListener('error', (event) => heard.push((event as unknown as { init: unknown }).init))
  holdLifeline(browser, 'a', (lifeline) => worker.dispatchEvent(new MessageEvent('message', { data: { kind: 'alive', lifeline } })))
  expect(heard).toEqual([])
  await browser.kill()
  expect(heard).toEqual([{ message: 'the worker is no more' }])
  vi.unstubAllGlobals()
})
