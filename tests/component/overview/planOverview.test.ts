import { expect, it } from 'vitest'
import { planOverview } from '@/components/overview/planOverview'
import { DEFAULT_VIEW } from '@/domain/view'
import { buildTestDataset } from '../../unit/buildTestDataset'

it.each([
  ['each named one once', ['山西', '山西', '广东'], { provinces: 2, unplaced: 0 }],
  ['towns whose place is not known are counted apart', ['山西', '广东', ''], { provinces: 2, unplaced: 1 }],
  ['none at all', ['', '', ''], { provinces: 0, unplaced: 3 }],
])('provinces: %s', (_, provinces, expected) => {
  const names = ['甲', '乙', '丙']
  const dataset = buildTestDataset({
    towns: names.map((name, i) => ({ name, province: provinces[i] ?? '' })),
    rows: names.map((name) => [name, 2022, '数', '1'] as const),
  })
  expect(planOverview(dataset, DEFAULT_VIEW)).toMatchObject(expected)
})
