import { describe, expect, it } from 'vitest'
import { dodge } from '@/charts/labels/dodge'

const at = (places: number[]) => places.map((place) => ({ at: place, size: 10 }))

describe('dodge', () => {
  it.each([
    ['leaves what is apart', [20, 50], [20, 50]],
    ['pushes down what overlaps, in the order given', [24, 20], [30, 20]],
    ['stays inside the lower end', [98, 97], [95, 85]],
    ['stays inside the upper end', [1], [5]],
  ])('%s', (_, wishes, places) => {
    expect(dodge(at(wishes), { from: 0, to: 100 })).toEqual(places)
  })
})
