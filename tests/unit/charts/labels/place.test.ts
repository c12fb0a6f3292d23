import { describe, expect, it } from 'vitest'
import { townNameOf } from '@/charts/labels/place'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages as en } from '@/locales/en'
import { messages as zh } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../buildTestDataset'

const dataset = buildTestDataset({
  towns: [
    { name: '城关镇', code: '1', county: '甲县' },
    { name: '城关镇', code: '2', county: '乙县' },
    { name: '丙镇', code: '3', county: '乙县' },
  ],
  rows: [['丙镇', 2023, '案件', '1']],
})
const tableOf = (towns: 'all' | string[]) => runView(dataset, { ...DEFAULT_VIEW, towns, indicators: ['案件'] })

describe('townNameOf', () => {
  it('tells apart towns that are called the same, as the table does', () => {
    const table = tableOf('all')
    expect([0, 1, 2].map((town) => townNameOf(table, town, { lang: 'zh', messages: zh }))).toEqual(['城关镇（甲县）', '城关镇（乙县）', '丙镇'])
    expect(townNameOf(table, 1, { lang: 'en', messages: en })).toBe('城关镇 (乙县)')
  })

  it('leaves a name alone where the other town is not shown', () => {
    expect(townNameOf(tableOf(['2', '3']), 1, { lang: 'zh', messages: zh })).toBe('城关镇')
  })
})
