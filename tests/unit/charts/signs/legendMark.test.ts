import { describe, expect, it } from 'vitest'
import { LEGEND_BOX, legendMark } from '@/charts/signs/legendMark'
import type { Shape } from '@/charts/shapes/shape'
import type { SignId } from '@/charts/signs/signs'
import { SIGN_IDS } from '@/charts/signs/signs'
import { chartTheme } from '@/charts/theme'
import type { ChartKind } from '@/domain/view'
import { CHART_KINDS } from '@/domain/view'

const THEME = chartTheme('light')
const texts = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

function corners(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.kind) {
    case 'rect':
      return [[shape.x, shape.y], [shape.x + shape.width, shape.y + shape.height]]
    case 'circle':
      return [[shape.x - shape.r, shape.y - shape.r], [shape.x + shape.r, shape.y + shape.r]]
    case 'text':
      return [[shape.x, shape.y]]
    default:
      return shape.points
  }
}

describe('legendMark', () => {
  it.each(CHART_KINDS)('draws every sign of a %s inside its box', (kind) => {
    for (const sign of SIGN_IDS) {
      const shapes = legendMark(sign, kind, THEME)
      expect(shapes.length, sign).toBeGreaterThan(0)
      for (const [x, y] of shapes.flatMap(corners)) {
        expect(x, sign).toBeGreaterThanOrEqual(-0.5)
        expect(x, sign).toBeLessThanOrEqual(LEGEND_BOX.width + 0.5)
        expect(y, sign).toBeGreaterThanOrEqual(-0.5)
        expect(y, sign).toBeLessThanOrEqual(LEGEND_BOX.height + 0.5)
      }
    }
  })

  it.each<[SignId, ChartKind, string[]]>([
    ['at_least', 'table', ['≥']],
    ['at_least', 'bar', []],
    ['at_least', 'line', []],
    ['approx', 'heatmap', ['≈']],
    ['zero', 'heatmap', ['0']],
    ['zero', 'bar', []],
    ['summed', 'bar', ['Σ']],
    ['not_mentioned', 'scatter', ['—']],
    ['stated', 'table', []],
    ['flagged', 'table', []],
  ])('writes %s of a %s as %j', (sign, kind, written) => expect(texts(legendMark(sign, kind, THEME))).toEqual(written))

  it('draws a floor as charts do: a bar that fades, a dot with an arrow upward, a cell with a cut corner', () => {
    expect(legendMark('at_least', 'bar', THEME)[0]).toMatchObject({ kind: 'rect', fill: { kind: 'fade' } })
    expect(legendMark('at_least', 'line', THEME).map(({ kind }) => kind)).toEqual(['line', 'line', 'circle'])
    expect(legendMark('at_least', 'heatmap', THEME).map(({ kind }) => kind)).toEqual(['rect', 'polygon'])
  })
})
