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

it('what only this browser holds has no link to be printed, and the link that is copied says that it carries no data', () => {
  storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']], info: { id: 'local-1', origin: 'local' } }))
  useView().patch({ page: 'compare' })
  const { shortLink, linkState } = useShared().value ?? {}
  expect([shortLink, linkState]).toEqual(['', '数据：试，第 1 版（链接不含数据，有同一份数据才能打开）'])
})

it('what everybody can open has both', () => {
  storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']] }))
  useView().patch({ page: 'compare' })
  const { shortLink, linkState, base } = useShared().value ?? {}
  expect([shortLink, linkState]).toEqual([`${base}?ds=test&page=compare&chart=bar&indicator=%E6%A1%88%E4%BB%B6&year=latest`, '数据：试，第 1 版'])
})
