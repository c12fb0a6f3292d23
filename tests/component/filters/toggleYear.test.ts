import { describe, expect, it } from 'vitest'
import { toggleYear } from '@/components/filters/toggleYear'

const years = [2020, 2021, 2022, 2023]
const span = (from: number, to: number) => ({ kind: 'span', from, to }) as const

describe('toggleYear', () => {
  it.each([
    ['one of all is taken alone', null, 2022, span(2022, 2022)],
    ['one of the latest is taken alone', { kind: 'latest' } as const, 2022, span(2022, 2022)],
    ['a year outside is joined, with those between', span(2020, 2020), 2022, span(2020, 2022)],
    ['joining up to both ends is all', span(2021, 2023), 2020, null],
    ['an end is let go', span(2021, 2023), 2023, span(2021, 2022)],
    ['a year inside is taken alone', span(2020, 2022), 2021, span(2021, 2021)],
    ['the only one gives way to all', span(2021, 2021), 2021, null],
    ['open ends are those of the data', { kind: 'span', from: 'earliest', to: 2021 } as const, 2020, span(2021, 2021)],
  ])('%s', (_, selection, year, expected) => {
    expect(toggleYear(years, selection, year)).toEqual(expected)
  })
})
