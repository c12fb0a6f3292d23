import { describe, expect, it } from 'vitest'
import { sortRows } from '@/query/observations/sortRows'

const ROWS = Uint32Array.of(10, 20, 30, 40, 50, 60)
const KEYS = Float64Array.of(5, NaN, -2.5, 5, NaN, 1e9)
const RANKS = Float64Array.of(5, NaN, 0, 5, NaN, 7)

describe('sortRows', () => {
  it.each([
    ['figures', KEYS, false, [30, 10, 40, 60, 20, 50]],
    ['figures', KEYS, true, [60, 10, 40, 30, 20, 50]],
    ['ranks', RANKS, false, [30, 10, 40, 60, 20, 50]],
    ['ranks', RANKS, true, [60, 10, 40, 30, 20, 50]],
  ])('by %s, descending %s: without a key comes last, alike keep their order', (_, keys, descending, sorted) => {
    expect([...sortRows(ROWS, keys, descending)]).toEqual(sorted)
  })

  it('orders rows that have no key at all, and none', () => {
    expect([...sortRows(ROWS, KEYS.map(() => NaN), true)]).toEqual([...ROWS])
    expect([...sortRows(new Uint32Array(0), new Float64Array(0), false)]).toEqual([])
  })
})
