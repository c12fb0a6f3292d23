import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useUndo } from '@/stores/undo'

describe('useUndo', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    setActivePinia(createPinia())
  })

  it.each<[string, (undo: ReturnType<typeof useUndo>) => unknown, string[]]>([
    ['taken back', (undo) => undo.take(), ['undone']],
    ['closed', (undo) => undo.dismiss(), ['lapsed']],
    ['left alone', () => vi.advanceTimersByTime(16_000), ['lapsed']],
    ['followed by another', (undo) => undo.offer({ sentence: 'next' }), ['lapsed']],
  ])('an offer that is %s', async (_what, act, expected) => {
    const done: string[] = []
    const undo = useUndo()
    undo.offer({ sentence: 'first', undo: () => void done.push('undone'), lapsed: () => void done.push('lapsed') })
    await act(undo)
    vi.advanceTimersByTime(60_000)
    expect(done).toEqual(expected)
  })
})
