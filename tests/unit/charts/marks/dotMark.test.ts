import { describe, expect, it } from 'vitest'
import type { DotSpec } from '@/charts/marks/dotMark'
import { dotFace, dotMark } from '@/charts/marks/dotMark'
import { showShapes } from '../showShapes'

const DOT: DotSpec = { x: 50, y: 50, r: 5, style: { color: '#0072b2', marker: 'circle' }, ground: '#ffffff', face: 'filled', axes: [] }
const draw = (change: Partial<DotSpec>) => showShapes(dotMark({ ...DOT, ...change }))

describe('dotFace', () => {
  it.each([
    ['reported', 'year', 'exact', 'filled'],
    ['reported', 'year', 'at_least', 'filled'],
    ['reported', 'year', 'approx', 'hollow'],
    ['reported', 'part_year', 'at_least', 'dashed'],
    ['doubtful', 'year', 'exact', 'outlined'],
    ['zero', 'year', 'exact', 'ring'],
  ] as const)('%s, %s, %s: %s', (state, period, qualifier, face) => {
    expect(dotFace({ state, period, qualifier })).toBe(face)
  })
})

describe('dotMark', () => {
  it.each([
    ['filled', 'circle 50,50 r5 #0072b2 stroke #ffffff'],
    ['hollow', 'circle 50,50 r5 #ffffff stroke #0072b2'],
    ['dashed', 'circle 50,50 r5 #ffffff stroke #0072b2 dashed'],
    ['outlined', 'circle 50,50 r5 #ffffff stroke #0072b2'],
    ['ring', 'circle 50,50 r6 #ffffff stroke #0072b2'],
  ] as const)('%s', (face, shape) => {
    expect(draw({ face })).toEqual([shape])
  })

  it('points an arrow where ≥ goes, upward on a line and to the right on a strip, and back for ≤', () => {
    const tip = (direction: 'up' | 'right', qualifier: 'at_least' | 'at_most') => draw({ axes: [{ direction, qualifier, max: null }] })[0]
    expect(tip('up', 'at_least')).toBe('line 50,45 50,36 stroke #0072b2')
    expect(tip('right', 'at_least')).toBe('line 55,50 64,50 stroke #0072b2')
    expect(tip('up', 'at_most')).toBe('line 50,55 50,64 stroke #0072b2')
    expect(tip('right', 'at_most')).toBe('line 45,50 36,50 stroke #0072b2')
  })

  it('draws a whisker to the upper end of a range', () => {
    expect(draw({ axes: [{ direction: 'up', qualifier: 'range', max: 20 }] }).slice(0, 2)).toEqual(['line 50,50 50,20 stroke #0072b2', 'line 46,20 54,20 stroke #0072b2'])
  })

  it('has other markers for prints', () => {
    const kinds = (['square', 'triangle', 'diamond'] as const).map((marker) => dotMark({ ...DOT, style: { color: '#000000', marker } })[0])
    expect(kinds.map((shape) => `${shape?.kind} ${shape !== undefined && 'points' in shape ? shape.points.length : ''}`)).toEqual(['rect ', 'polygon 3', 'polygon 4'])
  })
})
