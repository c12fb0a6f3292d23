import { expect, it } from 'vitest'
import type { ChartBuilder, ChartContext } from '@/charts/builder'
import { PAPER, buildForPaper } from '@/charts/paperChart'
import { chinese, result } from '../export/sample'

/** A chart of which so many parts of 100 × 100 pixels must find room side by side. */
function partsOf(count: number, asked: ChartContext[]): ChartBuilder {
  return (_, context) => {
    asked.push(context)
    const height = Math.ceil(count / Math.floor(context.width / 100)) * 100
    return { option: {} as never, height }
  }
}

it.each([
  ['few parts: the width of the page', 30, { width: PAPER.width, height: 500 }],
  ['more than fit below each other: drawn wider, to be set smaller', 56, { width: 835, height: 700 }],
  ['very many: only as much wider as words stay legible', 200, { width: 1009, height: 2000 }],
] as const)('%s', (_, count, expected) => {
  const { width, height } = buildForPaper({ build: partsOf(count, []), table: result(), locale: chinese })
  expect({ width, height }).toEqual(expected)
})

it.each([
  ['smaller from the start, for two on a sheet', 30, { width: 905, height: 400 }],
  ['smaller still where it is tall', 100, { width: 1009, height: 1000 }],
] as const)('beside others: %s', (_, count, expected) => {
  const { width, height } = buildForPaper({ build: partsOf(count, []), table: result(), locale: chinese, shared: true })
  expect({ width, height }).toEqual(expected)
})

it('is drawn on white, to be read without pointing', () => {
  const asked: ChartContext[] = []
  buildForPaper({ build: partsOf(1, asked), table: result(), locale: chinese })
  expect(asked.map(({ theme, still }) => [theme.look, theme.ground, still])).toEqual([['light', '#ffffff', true]])
})
