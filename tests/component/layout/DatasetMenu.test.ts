import { expect, it } from 'vitest'
import DatasetMenu from '@/components/layout/DatasetMenu.vue'
import { useDatasets } from '@/stores/datasets'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, mountWith } from '../withStores'

const words = (zh: string) => ({ zh, en: '' })

it('says where a data set comes from, and what it is only where that is told', async () => {
  const pinia = freshStores()
  for (const info of [
    { id: 'demo', title: words('演示县'), description: words('演示数据：虚构的12个乡镇。') },
    { id: 'local-1', origin: 'local', title: words('我的统计'), description: words('') },
  ] as const) useDatasets().add(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']], info }))
  const { wrapper } = mountWith(DatasetMenu, { pinia })
  await expect.poll(() => wrapper.findAll('[role=menuitemradio]').map((item) => [item.get('strong').text(), item.get('small').text()])).toEqual([
    ['演示县', '自带数据 · 演示数据：虚构的12个乡镇。'],
    ['我的统计', '我的数据'],
  ])
  wrapper.unmount()
})
