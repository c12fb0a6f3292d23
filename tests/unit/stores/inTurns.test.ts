import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Steps } from '@/domain/steps'
import { inTurns } from '@/stores/inTurns'

let clock = 0

/** Work whose every step takes 5 ms of a clock that nothing else moves. */
function* work(steps: number, done: number[]): Steps<string> {
  for (let step = 0; step < steps; step++) {
    done.push(step)
    clock += 5
    yield
  }
  return 'done'
}

describe('inTurns', () => {
  beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => clock))
  afterEach(() => void vi.restoreAllMocks())

  it('does a slice a task, so that something else comes in between', async () => {
    const done: number[] = []
    const seen: number[] = []
    const ticking = setInterval(() => seen.push(done.length))
    expect(await inTurns(work(7, done), () => true)).toBe('done')
    clearInterval(ticking)
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(seen).toContain(3)
    expect(seen).toContain(6)
  })

  it('stops where nobody waits any more', async () => {
    const done: number[] = []
    expect(await inTurns(work(9, done), () => done.length < 6)).toBeNull()
    expect(done).toEqual([0, 1, 2, 3, 4, 5])
  })
})
