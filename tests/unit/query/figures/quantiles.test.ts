import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles } from '@/query/figures/quantiles'

const SHARES = [0, 0.25, 0.5, 0.75, 1]

/** What sorting gives. */
function naive(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]!
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place))
}

describe('quantiles', () => {
  it.each([
    ['one figure', [7], [7, 7, 7, 7, 7]],
    ['two', [3, 1], [1, 1.5, 2, 2.5, 3]],
    ['an odd number', [5, 1, 4, 2, 3], [1, 2, 3, 4, 5]],
    ['an even number', [7, 1, 5, 3], [1, 2.5, 4, 5.5, 7]],
    ['all alike', [2, 2, 2, 2], [2, 2, 2, 2, 2]],
    ['below zero', [-1, -3, 0, 2], [-3, -1.5, -0.5, 0.5, 2]],
  ])('of %s', (_what, figures, expected) => {
    expect(quantiles(Float64Array.from(figures), SHARES)).toEqual(expected)
  })

  it('are what sorting gives, and no figure is lost', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((one) => one + 0))
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }).map((list) => list.sort((a, b) => a - b))
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 200 }), shares, (figures, asked) => {
        const moved = Float64Array.from(figures)
        const found = quantiles(moved, asked)
        expect(found).toEqual(asked.map((share) => naive(figures, share)))
        expect(moved.sort()).toEqual(Float64Array.from(figures).sort())
      }),
    )
  })

  it.each([
    ['rising', (i: number) => i],
    ['falling', (i: number) => 5000 - i],
    ['a roof', (i: number) => Math.min(i, 5000 - i)],
    ['few values', (i: number) => i % 3],
  ])('cost no more where the figures stand in a row: %s', (_what, at) => {
    const figures = Array.from({ length: 5000 }, (_, i) => at(i))
    expect(quantiles(Float64Array.from(figures), SHARES)).toEqual(SHARES.map((share) => naive(figures, share)))
  })
})
