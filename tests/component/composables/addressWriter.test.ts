import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAddressWriter } from '@/composables/addressWriter'

function recorder() {
  const calls: [string, string][] = []
  const history = {
    pushState: (_: unknown, __: string, address: string) => void calls.push(['push', address]),
    replaceState: (state: unknown, __: string, address?: string) => void calls.push(['replace', address ?? JSON.stringify(state)]),
  } as unknown as History
  return { calls, writer: createAddressWriter({ history, scrollY: 120 }) }
}

describe('createAddressWriter', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('writes a step at once, and where the reader left', () => {
    const { calls, writer } = recorder()
    writer.write('?page=compare', 'push')
    expect(calls).toEqual([['replace', '{"scroll":120}'], ['push', '?page=compare']])
  })

  it('waits for a pause in typing, and writes the last only', () => {
    const { calls, writer } = recorder()
    writer.write('?q=a', 'replace')
    vi.advanceTimersByTime(200)
    writer.write('?q=ab', 'replace')
    vi.advanceTimersByTime(299)
    expect(calls).toEqual([])
    vi.advanceTimersByTime(1)
    expect(calls).toEqual([['replace', '?q=ab']])
  })

  it('settles the old entry before a step, so that Back finds it as it was left', () => {
    const { calls, writer } = recorder()
    writer.write('?q=ab', 'replace')
    writer.write('?page=data', 'push')
    vi.advanceTimersByTime(1000)
    expect(calls).toEqual([['replace', '?q=ab'], ['replace', '{"scroll":120}'], ['push', '?page=data']])
  })

  it('forgets what waits when the address came from outside', () => {
    const { calls, writer } = recorder()
    writer.write('?q=ab', 'replace')
    writer.cancel()
    vi.advanceTimersByTime(1000)
    expect(calls).toEqual([])
  })
})
