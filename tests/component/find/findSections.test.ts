import { describe, expect, it } from 'vitest'
import { findItem } from '@/components/find/findItems'
import { foundSections, offeredSections } from '@/components/find/findSections'
import { messages } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({
  towns: [{ name: '松源镇', code: '441403116', province: '广东省', county: '梅县区' }],
  indicators: [{ id: 'mediators', name: { zh: '人民调解员人数', en: 'People’s mediators' } }],
  rows: [['松源镇', 2023, 'mediators', '31']],
})
const names = { dataset, lang: 'zh', pages: messages.shell.pages } as const

describe('findItem', () => {
  it('leads to the latest report of a town, whatever was filtered before', () => {
    expect(findItem({ kind: 'town', id: '441403116' }, names)).toEqual({
      kind: 'town', id: '441403116', label: '松源镇', note: '广东省 梅县区',
      change: { page: 'town', towns: ['441403116'], years: null, themes: [], evidence: null },
    })
  })

  it('leads to an indicator and to a page', () => {
    expect(findItem({ kind: 'indicator', id: 'mediators' }, { ...names, lang: 'en' })).toEqual({
      kind: 'indicator', id: 'mediators', label: 'People’s mediators', note: 'theme',
      change: { page: 'indicator', indicators: ['mediators'], evidence: null },
    })
    expect(findItem({ kind: 'page', id: 'about' }, names)?.change).toEqual({ page: 'about', evidence: null })
  })

  it('knows nothing of what the data set does not have', () => {
    expect([findItem({ kind: 'town', id: '1' }, names), findItem({ kind: 'page', id: 'x' }, names), findItem({ kind: 'indicator', id: 'x' }, { ...names, dataset: null })]).toEqual([null, null, null])
  })
})

describe('sections of the list', () => {
  it('offer what was found last, few towns and the pages', () => {
    const sections = offeredSections([{ kind: 'indicator', id: 'mediators' }, { kind: 'town', id: 'gone' }], names, messages)
    expect(sections.map(({ id, items }) => [id, items.length])).toEqual([['recent', 1], ['town', 1], ['page', 8]])
  })

  it('say how many more were found', () => {
    const entry = { kind: 'town', id: '441403116', names: [], words: [] } as const
    expect(foundSections([{ kind: 'town', entries: [entry], found: 41 }], names, messages).map(({ title, items, more }) => [title, items.length, more])).toEqual([['乡镇', 1, 40]])
  })
})
