import { describe, expect, it } from 'vitest'
import { fitText, textWidth, wrapLines, wrapText } from '@/charts/labels/measureText'

describe('textWidth', () => {
  it.each([
    ['荫城镇', 15, 45],
    ['“数万份”', 10, 50],
    ['2022 · 山西', 10, 60],
    ['', 12, 0],
  ])('%s at %i px', (text, size, width) => {
    expect(Math.abs(textWidth(text, size) - width)).toBeLessThanOrEqual(2)
  })

  it('counts bold wider, and Latin narrower than Han', () => {
    expect(textWidth('荫城镇', 20, true)).toBeGreaterThan(textWidth('荫城镇', 20))
    expect(textWidth('abc', 20)).toBeLessThan(textWidth('荫城镇', 20))
  })
})

describe('fitText', () => {
  it('leaves what fits and shortens what does not', () => {
    expect(fitText('荫城镇', 45, 15)).toBe('荫城镇')
    expect(fitText('双江拉祜族佤族自治县', 60, 15)).toBe('双江拉…')
  })
})

describe('wrapText', () => {
  it.each([
    ['干部法治培训（讲座）场次', 78, ['干部法治培训', '（讲座）场次']],
    ['Items proactively disclosed', 70, ['Items', 'proactively', 'disclosed']],
    ['发放宣传资料，份', 72, ['发放宣传资', '料，份']],
    ['', 50, []],
  ])('%s', (text, width, lines) => {
    expect(wrapText(text, width, 12)).toEqual(lines)
  })

  it('keeps to a number of lines, the last one shortened', () => {
    expect(wrapLines('主动公开政府信息条数', 50, { size: 12, count: 2 })).toEqual(['主动公开', '政府信…'])
  })
})
