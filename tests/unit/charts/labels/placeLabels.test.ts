import { describe, expect, it } from 'vitest'
import { placeLabels } from '@/charts/labels/placeLabels'

const STYLE = { size: 12, fill: '#000000', halo: '#ffffff', bounds: { left: 0, top: 0, width: 200, height: 100 } }
const wish = (x: number, y: number, text: string, needed = false) => ({ at: [x, y] as const, r: 5, text, needed, avoid: [] })
const sides = (...wishes: ReturnType<typeof wish>[]) => placeLabels(wishes, STYLE).map(({ text, align, y }) => `${text} ${align} ${Math.round(y)}`)

describe('placeLabels', () => {
  it('goes to the right, or to the left at the edge', () => {
    expect(sides(wish(50, 50, '甲镇'), wish(190, 20, '乙镇'))).toEqual(['甲镇 left 50', '乙镇 right 20'])
  })

  it('makes way, and leaves out what finds no room', () => {
    expect(sides(wish(50, 50, '甲镇'), wish(62, 50, '乙镇'))).toEqual(['甲镇 right 50', '乙镇 left 50'])
    expect(sides(wish(100, 50, '很长很长很长很长很长很长很长很长的名字'))).toEqual([])
  })

  it('places the highlighted first and in any case', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => wish(100 + i, 50, `第${i}镇`))
    expect(placeLabels([...crowd, wish(103, 50, '选中镇', true)], STYLE)[0]?.text).toBe('选中镇')
  })
})
