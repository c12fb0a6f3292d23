import { describe, expect, it } from 'vitest'
import { citeAsBibtex, citeInWords } from '@/components/about/citeDataset'
import { messages as english } from '@/locales/en'
import { messages as chinese } from '@/locales/zh-CN'
import { buildTestDataset } from '../../unit/buildTestDataset'

const dataset = buildTestDataset({ info: { id: 'towns', title: { zh: '五镇报告', en: 'Five towns & more' }, version: '1.0.0' } })
const access = { on: new Date(2026, 0, 5), address: 'https://example.org/zhenjian/' }
const zh = { lang: 'zh', messages: chinese } as const
const en = { lang: 'en', messages: english } as const

describe('citing the data set', () => {
  it('is a sentence in the language of the page', () => {
    expect(citeInWords(dataset, access, zh)).toBe('法治镇鉴：五镇报告，第1.0.0版（指纹 000000），由各镇法治政府建设年度报告逐条摘录。https://example.org/zhenjian/，2026年1月5日查阅。')
    expect(citeInWords(dataset, access, en)).toBe('Zhenjian: Five towns & more, version 1.0.0 (fingerprint 000000), coded from township reports on building a rule-of-law government. https://example.org/zhenjian/, accessed 5 January 2026.')
  })

  it("names no author and no address for the reader's own data", () => {
    const own = buildTestDataset({ info: { id: 'mine', origin: 'local', title: { zh: '全县数据', en: '' }, version: '' } })
    expect(citeInWords(own, access, zh)).toBe('全县数据（数据指纹 000000），用法治镇鉴整理，2026年1月5日查阅。')
    expect(citeAsBibtex(own, access, zh)).toBe(['@misc{data-000000,', '  title = {{全县数据}},', '  year = {2026},', '  note = {指纹 000000，2026-01-05 查阅},', '}'].join('\n'))
  })

  it('is an entry of BibTeX, with what TeX would take as its own escaped and no empty address', () => {
    expect(citeAsBibtex(dataset, { ...access, address: '' }, en)).toBe(
      ['@misc{zhenjian-towns,', '  author = {{The Zhenjian contributors}},', '  title = {{Zhenjian: Five towns \\& more}},', '  year = {2026},', '  version = {1.0.0},', '  note = {Fingerprint 000000, accessed 2026-01-05},', '}'].join('\n'),
    )
  })
})
