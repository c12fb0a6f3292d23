import { describe, expect, it } from 'vitest'
import type { BarSpec } from '@/charts/marks/barMark'
import { barMark, zeroTick } from '@/charts/marks/barMark'
import { showShapes } from '../showShapes'

const BAR: BarSpec = { x0: 0, x1: 200, xMax: null, y: 10, thickness: 24, color: '#0b5c7a', ground: '#ffffff', qualifier: 'exact', outlined: false }
const draw = (change: Partial<BarSpec>) => showShapes(barMark({ ...BAR, ...change }))

describe('barMark', () => {
  it('fills an exact figure', () => {
    expect(draw({})).toEqual(['rect 0,10 200×24 #0b5c7a'])
  })

  it('fades the tail of ≥ out to the right, and of ≤ to the left', () => {
    expect(draw({ qualifier: 'at_least' })).toEqual(['rect 0,10 200×24 fade(0 0.8 1)'])
    expect(draw({ qualifier: 'at_most' })).toEqual(['rect 0,10 200×24 fade(0 0.2 1)'])
  })

  it('keeps the tail of a short bar short', () => {
    expect(draw({ x1: 20, qualifier: 'at_least' })).toEqual(['rect 0,10 20×24 fade(0 0.6 1)'])
  })

  it('hatches the last eighth of ≈', () => {
    const [body, end, ...strokes] = draw({ qualifier: 'approx' })
    expect([body, end]).toEqual(['rect 0,10 175×24 #0b5c7a', 'rect 175,10 25×24 #ffffff stroke #0b5c7a'])
    expect(strokes.length).toBeGreaterThan(5)
    expect(strokes.every((stroke) => stroke.startsWith('line'))).toBe(true)
  })

  it('draws a range to its lower end with a whisker to the upper', () => {
    expect(draw({ qualifier: 'range', xMax: 260 })).toEqual(['rect 0,10 200×24 #0b5c7a', 'line 200,22 260,22 stroke #0b5c7a', 'line 260,17 260,27 stroke #0b5c7a'])
  })

  it('outlines part of a year, open where ≥ goes on', () => {
    expect(draw({ outlined: true })).toEqual(['rect 0,10 200×24 rgba(11,92,122,0.08)', 'line 200,10 0,10 0,34 200,34 200,10 stroke #0b5c7a'])
    expect(draw({ outlined: true, qualifier: 'at_least' })[1]).toBe('line 200,10 0,10 0,34 200,34 stroke fade(0 0.8 1)')
  })

  it('draws below zero to the left, and the smallest figure still to be seen', () => {
    expect(draw({ x0: 100, x1: 40 })).toEqual(['rect 40,10 60×24 #0b5c7a'])
    expect(draw({ x1: 0.2 })).toEqual(['rect 0,10 1.5×24 #0b5c7a'])
  })
})

describe('zeroTick', () => {
  it('is a tick on the base line, taller than a bar', () => {
    expect(showShapes(zeroTick(40, 10, { thickness: 24, color: '#17202a' }))).toEqual(['line 40,8 40,36 stroke #17202a'])
  })
})
