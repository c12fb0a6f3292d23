import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartTheme } from '@/charts/theme'
import type { Look } from '@/domain/view'

const css = readFileSync('src/app/styles/tokens.css', 'utf8')
const TOKENS = ['ground', 'panel', 'ink', 'soft', 'faint', 'rule', 'accent', 'accent-soft', 'seal', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 'm1', 'm2', 'm3', 'm4', 'm5', 'on-m1', 'on-m2', 'on-m3', 'on-m4', 'on-m5']

/** The colours of a block of the page's style sheet, by name. */
function tokensOf(selector: string): Record<string, string | undefined> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  const pairs = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value])
  return Object.fromEntries(pairs)
}

function themeToken(name: string, look: Look): string | undefined {
  const theme = chartTheme(look)
  const index = Number(/\d$/.exec(name)?.[0] ?? 0) - 1
  if (/^t\d$/.test(name)) return theme.towns[index]?.color
  if (/^m\d$/.test(name)) return theme.ramp[index]
  if (/^on-m\d$/.test(name)) return theme.onRamp[index]
  return name === 'accent-soft' ? theme.accentSoft : theme[name as 'ground' | 'ink']
}

describe('chartTheme', () => {
  it.each(TOKENS)('shares --%s with the page in both looks', (name) => {
    expect(themeToken(name, 'light')).toBe(tokensOf(':root')[name])
    expect(themeToken(name, 'dark')).toBe(tokensOf('html.dark')[name] ?? tokensOf(':root')[name])
  })

  it('prints on white whatever the look', () => {
    expect(chartTheme('dark', 'print').ground).toBe('#ffffff')
    expect(chartTheme('dark', 'print').accent).toBe(chartTheme('light', 'print').accent)
  })

  it('names fonts in single quotes, as they stand in double-quoted attributes', () => {
    expect(chartTheme('light').font).not.toContain('"')
    expect(chartTheme('light', 'screen', 'en').font).not.toContain('"')
  })
})
