import { describe, expect, it } from 'vitest'
import { assignSlots } from '@/components/data/rowSlots'

describe('assignSlots', () => {
  it.each([
    ['the first rows in order', [], [0, 1, 2], [[0, 0], [1, 1], [2, 2]]],
    ['a row that comes the element that one has left', [[0, 0], [1, 1], [2, 2]], [1, 2, 3], [[1, 1], [2, 2], [3, 0]]],
    ['all elements anew after a leap', [[1, 1], [2, 2], [3, 0]], [70, 71, 72], [[70, 0], [71, 1], [72, 2]]],
    ['no element to two rows when the window grows', [[5, 2], [6, 0]], [5, 6, 7, 8], [[5, 2], [6, 0], [7, 1], [8, 3]]],
  ] as const)('gives %s', (_, before, places, after) => {
    expect([...assignSlots(new Map(before), places)]).toEqual(after)
  })
})
