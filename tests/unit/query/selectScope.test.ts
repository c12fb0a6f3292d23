import { describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { selectScope, townsWithoutReport } from '@/query/selectScope'
import { fiveTowns, placeName } from './fiveTowns'

describe('selectScope', () => {
  it.each([
    ['every report where no year is chosen', {}, ['东镇 2021', '东镇 2022', '西镇 2022', '南乡 2021'], [0, 2, 3, 4, 4], [3]],
    ['the latest of each town', { years: { kind: 'latest' } }, ['东镇 2022', '西镇 2022', '南乡 2021'], [0, 1, 2, 3, 3], [3]],
    ['a span of a region', { regions: ['水省', '东县'], years: { kind: 'span', from: 2021, to: 2021 } }, ['东镇 2021', '南乡 2021'], [0, 1, 2, 2], [3]],
    ['no town', { towns: 'none' }, [], [0], []],
  ] as const)('%s', (_, change: ViewChange, cells, starts, without) => {
    const scope = selectScope(fiveTowns, patchView(DEFAULT_VIEW, change))
    expect(Array.from(scope.cells, placeName)).toEqual(cells)
    expect([...scope.starts]).toEqual(starts)
    expect([...townsWithoutReport(scope)]).toEqual(without)
  })
})
