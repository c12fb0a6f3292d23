import { expect, it } from 'vitest'
import { cardView } from '@/components/overview/cardView'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  towns: ['东镇', '西镇'],
  rows: [['东镇', 2021, '案件', '1'], ['东镇', 2023, '案件', '2'], ['西镇', 2022, '案件', '3'], ['西镇', 2023, '案件', '4']],
})
const indicator = dataset.indicators[0]!
const cells = (years: readonly number[]) => Uint32Array.from(years, (year, town) => town * dataset.years.length + dataset.years.indexOf(year))
const pinned = (filters: ViewChange, years: readonly number[], figures = 2) => cardView(dataset, { indicator, figures, towns: 2 }, { filters: { ...DEFAULT_VIEW, ...filters }, reports: cells(years) })
const bars = { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: ['案件'] }

it.each<[string, ViewChange, number[], object]>([
  ['each town’s latest where no years are chosen', {}, [2023, 2023], { years: { kind: 'latest' } }],
  ['the towns and regions chosen, and nothing of what Compare was left with', { towns: ['东镇'], regions: ['东县'], per: '10k', sort: 'value', themes: ['执法'] }, [2023], { towns: ['东镇'], regions: ['东县'], years: { kind: 'latest' } }],
  ['the one year that is shown of a span', { years: { kind: 'span', from: 2021, to: 'latest' } }, [2023, 2023], { years: { kind: 'span', from: 2023, to: 2023 } }],
  ['the span where the last reports in it differ', { years: { kind: 'span', from: 2021, to: 2022 } }, [2021, 2022], { years: { kind: 'span', from: 2021, to: 2022 } }],
])('a small chart stands for %s', (_what, filters, years, expected) => {
  expect(pinned(filters, years)).toEqual({ ...bars, ...expected })
})

it('a small chart of many figures stands for their spread', () => {
  expect(pinned({}, [2023, 2023], 15).chart).toBe('distribution')
})
