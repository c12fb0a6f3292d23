import { expect, it } from 'vitest'
import { useShared } from '@/composables/useShared'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { storesWith } from '../withStores'

it.each([
  ['compare', '数据：试，第 1 版'],
  ['board', ''],
] as const)('with a link to %s goes the state of its data: %s', (page, expected) => {
  storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']] }))
  useView().patch({ page })
  expect(useShared().value?.dataState).toBe(expected)
})
