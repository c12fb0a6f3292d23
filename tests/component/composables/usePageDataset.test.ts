import { expect, it } from 'vitest'
import { usePageDataset } from '@/composables/usePageDataset'
import { PAGES } from '@/domain/view'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, storesWith } from '../withStores'

it('every page but the board rests on the data set chosen', () => {
  const { info } = buildTestDataset({ rows: [['东镇', 2021, '案件', '1']] })
  storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']] }))
  const pageDataset = usePageDataset()
  const without = PAGES.filter((page) => {
    useView().patch({ page })
    return pageDataset.value?.id !== info.id
  })
  expect(without).toEqual(['board'])
})

it('there is none before it is loaded', () => {
  freshStores()
  expect(usePageDataset().value).toBe(null)
})
