import { describe, expect, it } from 'vitest'
import { figureView, themeView } from '@/components/town/townPins'
import { peersView } from '@/components/town/townPlace'
import type { ViewChange } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { townReport } from '@/query/reports/townReport'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  towns: [{ name: '东镇', county: '东县' }, { name: '西镇', county: '西县' }, { name: '南乡', county: '西县' }],
  indicators: [{ id: '案件', theme: '执法' }, { id: '检查', theme: '执法' }],
  rows: [['东镇', 2021, '案件', '1'], ['东镇', 2023, '案件', '2'], ['东镇', 2023, '检查', '9'], ['西镇', 2023, '案件', '3'], ['南乡', 2023, '案件', '4']],
})

function shownAs(change: ViewChange, year = 2023) {
  const place = { town: 0, year: dataset.years.indexOf(year) }
  const peers = peersView({ ...DEFAULT_VIEW, ...change })
  const theme = townReport(dataset, peers, place).themes[0]!
  return { theme, entry: theme.entries[0]!, shown: { place, peers } }
}

const own = { ...DEFAULT_VIEW, page: 'compare', chart: 'bar', indicators: ['案件'], years: { kind: 'latest' }, highlight: ['东镇'] }

describe('what a figure of a town stands for on a board', () => {
  it.each<[string, ViewChange, number, object]>([
    ['all towns by their latest reports, this one brought forward', {}, 2023, {}],
    ['the towns it is seen beside', { towns: ['东镇', '西镇'] }, 2023, { towns: ['东镇', '西镇'] }],
    ['the year that is read, where a later report is held', {}, 2021, { years: { kind: 'span', from: 2021, to: 2021 } }],
    ['its own town too where the regions chosen leave it out', { regions: ['西县'] }, 2023, { towns: ['东镇', '西镇', '南乡'] }],
  ])('%s', (_what, change, year, expected) => {
    const { entry, shown } = shownAs(change, year)
    expect(figureView(dataset, entry, shown)).toEqual({ ...own, ...expected })
  })
})

it('a theme stands for all that the report says of it, beside the other towns', () => {
  const { theme, shown } = shownAs({})
  expect(themeView(dataset, theme, shown)).toEqual({ ...own, chart: 'heatmap', indicators: ['案件', '检查'] })
})
