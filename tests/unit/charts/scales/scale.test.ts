import { describe, expect, it } from 'vitest'
import { extentOf, logExtent, niceScale } from '@/charts/scales/scale'
import { valueScale } from '@/charts/scales/valueScale'

describe('niceScale', () => {
  it.each([
    [{ min: 3, max: 97 }, { min: 0, max: 100, interval: 20 }],
    [{ min: 0, max: 0 }, { min: 0, max: 0.2, interval: 0.2 }],
    [{ min: -12, max: 30 }, { min: -20, max: 30, interval: 10 }],
    [{ min: 0, max: 5000 }, { min: 0, max: 5000, interval: 1000 }],
  ])('%j', (extent, scale) => {
    expect(niceScale(extent)).toEqual(scale)
  })
})

describe('extentOf and logExtent', () => {
  it('skip what is no number, and on a log axis what is not above zero', () => {
    expect(extentOf([NaN, 4, 2])).toEqual({ min: 2, max: 4 })
    expect(extentOf([])).toEqual({ min: 0, max: 0 })
    expect(logExtent([0, 12, 480])).toEqual({ min: 10, max: 1000 })
    expect(logExtent([0])).toEqual({ min: 1, max: 10 })
    expect(logExtent([10])).toEqual({ min: 10, max: 100 })
  })
})

describe('valueScale', () => {
  it('ends on round ticks', () => {
    expect(valueScale([7, 43], 'linear').ticks).toEqual([0, 10, 20, 30, 40, 50])
    expect(valueScale([7, 4300], 'log').ticks).toEqual([1, 10, 100, 1000, 10000])
  })
})
