import { describe, expect, it } from 'vitest'
import { peersView, reportYears, settleTown, switchTown } from '@/components/town/townPlace'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW, patchView } from '@/domain/view'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  towns: [{ name: '空镇', county: '东县' }, { name: '东镇', county: '东县' }, { name: '西镇', county: '西县' }],
  years: [2020, 2024],
  rows: [['东镇', 2021, '案件', '1'], ['东镇', 2023, '案件', '2'], ['西镇', 2022, '案件', '3']],
})
const view = (change: ViewChange) => patchView(DEFAULT_VIEW, change)
const told = (change: ViewChange) => {
  const place = settleTown(dataset, view(change))
  return place === null ? null : `${dataset.towns[place.town]?.name} ${dataset.years[place.year]}`
}

describe('settleTown', () => {
  it.each<[ViewChange, string]>([
    [{}, '东镇 2023'],
    [{ towns: 'none' }, '东镇 2023'],
    [{ towns: ['西镇'] }, '西镇 2022'],
    [{ towns: ['西镇', '东镇'] }, '西镇 2022'],
    [{ towns: ['没有', '西镇'] }, '西镇 2022'],
    [{ regions: ['西县'] }, '西镇 2022'],
    [{ towns: ['空镇'] }, '空镇 2024'],
    [{ towns: ['东镇'], years: { kind: 'span', from: 2021, to: 2021 } }, '东镇 2021'],
    [{ towns: ['东镇'], years: { kind: 'span', from: 'earliest', to: 2022 } }, '东镇 2021'],
    [{ towns: ['东镇'], years: { kind: 'span', from: 2022, to: 2022 } }, '东镇 2022'],
    [{ towns: ['东镇'], years: { kind: 'latest' } }, '东镇 2023'],
  ])('%j shows %s', (change, expected) => expect(told(change)).toBe(expected))

  it('has nothing to show where there is no town', () => {
    expect(settleTown(buildTestDataset({}), DEFAULT_VIEW)).toBe(null)
  })
})

describe('the company of a town', () => {
  it('is everyone in the regions chosen, in any year and theme', () => {
    const { towns, regions, years, themes } = peersView(view({ towns: ['东镇'], regions: ['东县'], years: { kind: 'latest' }, themes: ['a'] }))
    expect({ towns, regions, years, themes }).toEqual({ towns: 'all', regions: ['东县'], years: null, themes: [] })
  })

  it('is the choice where several are chosen, and stays when the town is switched', () => {
    expect(peersView(view({ towns: ['东镇', '西镇'] })).towns).toEqual(['东镇', '西镇'])
    expect(switchTown(['东镇', '西镇', '空镇'], '空镇')).toEqual(['空镇', '东镇', '西镇'])
    expect(peersView(view({ towns: { allBut: ['空镇'] } })).towns).toEqual({ allBut: ['空镇'] })
    expect([switchTown(['东镇'], '西镇'), switchTown('all', '西镇')]).toEqual([['西镇'], ['西镇']])
  })
})

describe('reportYears', () => {
  it('lists the years of the reports held', () => {
    expect(reportYears(dataset, 1).map((year) => dataset.years[year])).toEqual([2021, 2023])
    expect(reportYears(dataset, 0)).toEqual([])
  })
})
