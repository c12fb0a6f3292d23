import { describe, expect, it } from 'vitest'
import type { YearChoice } from '@/components/filters/yearChoice'
import { chooseMode, moveEnd, yearChoice } from '@/components/filters/yearChoice'
import type { YearSelection } from '@/domain/view'

const YEARS = [2020, 2021, 2022, 2023]
const span = (from: number | 'earliest', to: number | 'latest'): YearSelection => ({ kind: 'span', from, to })

describe('yearChoice', () => {
  it.each<['latest' | 'span', number[], YearChoice]>([
    ['latest', [1, 3], { mode: 'latest', from: 2021, to: 2023 }],
    ['span', [2], { mode: 'single', from: 2022, to: 2022 }],
    ['span', [0, 1, 2], { mode: 'span', from: 2020, to: 2022 }],
  ])('%s %j', (kind, years, expected) => expect(yearChoice(YEARS, { kind, years })).toEqual(expected))
})

describe('chooseMode', () => {
  it.each([
    ['latest', { kind: 'latest' }],
    ['single', span(2023, 2023)],
    ['span', span('earliest', 'latest')],
  ] as const)('%s', (mode, expected) => expect(chooseMode(YEARS, mode)).toEqual(expected))
})

describe('moveEnd', () => {
  const choice: YearChoice = { mode: 'span', from: 2021, to: 2022 }
  it.each<[{ from?: number; to?: number }, YearSelection]>([
    [{ from: 2020 }, span(2020, 2022)],
    [{ from: 2023 }, span(2023, 2023)],
    [{ to: 2020 }, span(2020, 2020)],
    [{ to: 2023 }, span(2021, 2023)],
    [{ from: 2020, to: 2023 }, span('earliest', 'latest')],
    [{ from: 2022, to: 2022 }, span(2022, 2022)],
  ])('%j → %j', (moved, expected) => expect(moveEnd(YEARS, choice, moved)).toEqual(expected))
})
