import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortOrder } from '@/query/rows/sortOrder'

function order(keys: readonly number[], descending = false): number[] {
  return [...sortOrder(Uint32Array.from(keys.keys()), Float64Array.from(keys), descending)]
}

describe('sortOrder', () => {
  it.each([
    ['nothing', [], [], []],
    ['counts', [30, 5, 1200], [1, 0, 2], [2, 0, 1]],
    ['ties as they stood, both ways', [5, 7, 5, 7], [0, 2, 1, 3], [1, 3, 0, 2]],
    ['fractions and numbers below zero', [0.5, -2, 1e300, -0.25, 0], [1, 3, 4, 0, 2], [2, 0, 4, 3, 1]],
    ['numbers of 32 bits and more', [4294967295, 4294967296, 0], [2, 0, 1], [1, 0, 2]],
  ])('%s', (_, keys, ascending, descending) => {
    expect([order(keys), order(keys, true)]).toEqual([ascending, descending])
  })

  it('sorts the rows that it is given', () => {
    expect([...sortOrder(Uint32Array.of(9, 4, 7), Float64Array.of(3, 1, 2), false)]).toEqual([4, 7, 9])
  })

  it.each([
    ['counts', (i: number) => (i * 7919) % 30_000],
    ['fractions', (i: number) => ((i * 7919) % 30_000) / 7],
  ])('orders tens of thousands of %s', (_, keyOf) => {
    const keys = Array.from({ length: 20_000 }, (__, i) => keyOf(i))
    expect(order(keys)).toEqual([...keys.keys()].sort((a, b) => keys[a]! - keys[b]!))
  })

  it('orders any numbers as comparing them does', () => {
    const key = fc.oneof(fc.nat(), fc.integer(), fc.double({ noNaN: true }), fc.constantFrom(1, 2, 3)).map((value) => value + 0)
    fc.assert(
      fc.property(fc.array(key), fc.boolean(), (keys, descending) => {
        const turn = descending ? -1 : 1
        const expected = [...keys.keys()].sort((a, b) => turn * compare(keys[a]!, keys[b]!))
        expect(order(keys, descending)).toEqual(expected)
      }),
    )
  })
})

function compare(a: number, b: number): number {
  return a < b ? -1 : Number(a > b)
}
