import { describe, expect, it } from 'vitest'
import type { CellMarkSpec } from '@/charts/marks/cellMark'
import { cellMark } from '@/charts/marks/cellMark'
import { mentionMark } from '@/charts/marks/mentionMark'
import { chartTheme } from '@/charts/theme'
import { showShapes } from '../showShapes'

const theme = chartTheme('light')
const plain = { state: 'reported', qualifier: 'exact', period: 'year', flagged: false } as const
const draw = (cell: Partial<CellMarkSpec['cell']>, step: number | null, lines: string[]) =>
  showShapes(cellMark({ x: 0, y: 0, width: 60, height: 40, cell: { ...plain, ...cell }, step, lines, size: 13 }, theme))

describe('cellMark', () => {
  it('shades a figure by its step', () => {
    expect(draw({}, 4, ['199'])).toEqual(['rect 0,0 60×40 #0b5c7a', 'text 30,20 199'])
  })

  it('cuts the right corner for ≥ and the left for ≤', () => {
    expect(draw({ qualifier: 'at_least' }, 2, ['≥50'])[1]).toBe('polygon 51,0 60,0 60,9 #ffffff')
    expect(draw({ qualifier: 'at_most' }, 2, ['≤50'])[1]).toBe('polygon 9,0 0,0 0,9 #ffffff')
  })

  it('outlines zero and doubtful figures', () => {
    expect(draw({ state: 'zero' }, 0, ['0'])).toEqual(['rect 0,0 60×40 rgba(0,0,0,0) stroke #0b5c7a', 'text 30,20 0'])
    expect(draw({ state: 'doubtful' }, 3, ['12?'])[0]).toBe('rect 0,0 60×40 rgba(0,0,0,0) stroke #0b5c7a')
  })

  it('dashes the outline of words, leaves what is not mentioned bare, and strikes out what has no report', () => {
    expect(draw({ state: 'vague' }, null, ['“数万份”'])).toEqual(['rect 0,0 60×40 rgba(0,0,0,0) stroke #7fb3cb dashed', 'text 30,20 “数万份”'])
    expect(draw({ state: 'not_mentioned' }, null, ['—'])).toEqual(['rect 0,0 60×40 rgba(0,0,0,0)', 'text 30,20 —'])
    expect(draw({ state: 'no_report' }, null, [])).toEqual(['rect 0,0 60×40 rgba(0,0,0,0)', 'line 6,34 54,6 stroke #e2e6ea'])
  })

  it('puts a dot into the corner of a flagged cell', () => {
    expect(draw({ flagged: true }, 1, ['60%']).at(-1)).toBe('circle 54,34 r3 #b0352b stroke #ffffff')
  })
})

describe('mentionMark', () => {
  it.each([
    ['stated', 1],
    ['partial', 2],
    ['planned', 1],
    ['weakness', 1],
    ['unclear', 1],
    ['not_mentioned', 0],
  ] as const)('%s', (state, count) => {
    expect(mentionMark(state, [0, 0], '#000000')).toHaveLength(count)
  })

  it('tells all five apart without colour', () => {
    const signs = (['stated', 'partial', 'planned', 'weakness', 'unclear'] as const).map((state) => showShapes(mentionMark(state, [0, 0], '#000000')).join())
    expect(new Set(signs).size).toBe(5)
  })
})
