import { describe, expect, it } from 'vitest'
import { useResult } from '@/stores/result'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, storesWith } from '../withStores'

const dataset = buildTestDataset({ rows: [['东镇', 2021, '案件', '12'], ['西镇', 2021, '案件', '≥50']] })

describe('useResult', () => {
  it('is empty without data', () => {
    freshStores()
    const result = useResult()
    expect([result.table, result.fits, result.description]).toEqual([null, [], null])
  })

  it('answers the view', () => {
    storesWith(dataset)
    useView().patch({ indicators: ['案件'] })
    expect([...(useResult().table?.series[0]?.values ?? [])]).toEqual([12, 50])
  })

  it('computes anew only when the question changes', () => {
    storesWith(dataset)
    const [result, store] = [useResult(), useView()]
    const before = result.table
    store.patch({ evidence: { town: '东镇', indicator: '案件', year: 2021 }, query: '东', look: 'dark' })
    expect(result.table).toBe(before)
    store.patch({ sort: '-value' })
    expect(result.table).not.toBe(before)
  })
})
