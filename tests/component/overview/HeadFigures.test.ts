import { expect, it } from 'vitest'
import HeadFigures from '@/components/overview/HeadFigures.vue'
import { planOverview } from '@/components/overview/planOverview'
import { DEFAULT_VIEW } from '@/domain/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith, storesWith } from '../withStores'

type Rows = NonNullable<Parameters<typeof buildTestDataset>[0]['rows']>

function heads(rows: Rows, named: boolean): string[] {
  const dataset = buildTestDataset({ rows, named })
  const { wrapper } = mountWith(HeadFigures, { pinia: storesWith(dataset), props: { plan: planOverview(dataset, DEFAULT_VIEW) } })
  return wrapper.findAll('dl > div').map((head) => `${head.get('dd').text()} ${head.get('dt').text()}`)
}

const bare: Rows = [['甲', 2022, '数', '1'], ['乙', 2022, '数', '2']]

it.each([
  [bare, '2 个数值'],
  [[bare[0]!, ['乙', 2022, '数', '2', '共2件']], '2 个数值，其中 1 个附原文'],
  [[['甲', 2022, '数', '1', '共1件'], ['乙', 2022, '数', '2', '共2件']], '2 个数值，均附原文'],
] as const)('%j: counts the figures whose wording is held', (rows, told) => {
  expect(heads(rows, true)[3]).toBe(told)
})

it.each([
  [true, '2 份年度报告'],
  [false, '2 个乡镇年度'],
] as const)('where reports are known (%s) it counts them, otherwise the years of towns', (named, told) => {
  expect(heads(bare, named)[0]).toBe(told)
})
