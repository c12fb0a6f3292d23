import { describe, expect, it } from 'vitest'
import { dotStyles, townStyles } from '@/charts/palette'
import { chartTheme } from '@/charts/theme'

const theme = chartTheme('light')
const color = (slot: number) => theme.towns[slot]?.color
const NONE = new Set<number>()
const range = (count: number) => Array.from({ length: count }, (_, i) => i)

describe('townStyles', () => {
  it('gives a town the colour of its index, whoever else is drawn', () => {
    expect(townStyles([2], NONE, theme)(2).color).toBe(color(2))
    expect(townStyles([0, 1, 2], NONE, theme)(2).color).toBe(color(2))
  })

  it('moves a town on where two would share a colour', () => {
    const styles = townStyles([1, 9], NONE, theme)
    expect([styles(1).color, styles(9).color]).toEqual([color(1), color(2)])
  })

  it('beyond eight towns colours the highlighted and greys the rest', () => {
    const styles = townStyles(range(12), new Set([3]), theme)
    expect([styles(3).color, styles(4).color]).toEqual([color(3), theme.others])
  })

  it('tells towns of a print apart by dash and marker', () => {
    const styles = chartTheme('light', 'print').towns
    expect(new Set(styles.map(({ dash, marker }) => `${dash.join()} ${marker}`)).size).toBe(styles.length)
  })
})

describe('dotStyles', () => {
  it('draws many dots in the accent until one is highlighted', () => {
    expect(dotStyles(range(12), NONE, theme)(5).color).toBe(theme.accent)
    expect(dotStyles(range(12), new Set([1]), theme)(5).color).toBe(theme.others)
  })
})
