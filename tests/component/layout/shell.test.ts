import { describe, expect, it, vi } from 'vitest'
import { h, nextTick } from 'vue'
import ErrorBoundary from '@/components/layout/ErrorBoundary.vue'
import LinkProblemBar from '@/components/layout/LinkProblemBar.vue'
import LoadFailed from '@/components/layout/LoadFailed.vue'
import PageNav from '@/components/layout/PageNav.vue'
import PageFoot from '@/components/layout/PageFoot.vue'
import DatasetBanner from '@/components/layout/DatasetBanner.vue'
import { DEFAULT_VIEW } from '@/domain/view'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, mountWith, publicFiles, storesWith } from '../withStores'

describe('PageNav', () => {
  it('holds real links that keep the filters', () => {
    const pinia = freshStores()
    useView().replace({ ...DEFAULT_VIEW, years: { kind: 'span', from: 2022, to: 2022 } })
    const { wrapper } = mountWith(PageNav, { pinia })
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual(['?year=2022', ...['compare', 'town', 'indicator', 'data', 'board', 'import', 'about'].map((page) => `?page=${page}&year=2022`)])
    expect(wrapper.get('[aria-current="page"]').text()).toBe('总览')
    wrapper.unmount()
  })

  it('leaves the one report behind with the page of the town', () => {
    const pinia = freshStores()
    useView().replace({ ...DEFAULT_VIEW, page: 'town', towns: ['140404102'], themes: ['study'] })
    const { wrapper } = mountWith(PageNav, { pinia })
    expect(wrapper.findAll('a').slice(0, 2).map((link) => link.attributes('href'))).toEqual(['?', '?page=compare'])
    wrapper.unmount()
  })

  it('follows a click in place, and lets the browser have the others', async () => {
    const pinia = freshStores()
    const { wrapper } = mountWith(PageNav, { pinia })
    const links = wrapper.findAll('a')
    await links[1]?.trigger('click', { button: 0, ctrlKey: true })
    expect(useView().view.page).toBe('overview')
    await links[1]?.trigger('click', { button: 0 })
    expect(useView().view.page).toBe('compare')
    wrapper.unmount()
  })
})

describe('LinkProblemBar', () => {
  it('names what is wrong until it is dismissed', async () => {
    const pinia = freshStores()
    useView().replace(DEFAULT_VIEW, [{ code: 'dataset_unknown', level: 'note', place: {}, quoted: 'xyz', values: {} }])
    const { wrapper } = mountWith(LinkProblemBar, { pinia })
    expect(wrapper.get('[role="status"]').text()).toContain('“xyz”')
    await wrapper.get('button').trigger('click')
    expect(wrapper.find('[role="status"]').exists()).toBe(false)
    wrapper.unmount()
  })
})

describe('DatasetBanner', () => {
  it.each([
    [{ synthetic: true }, '演示数据'],
    [{ origin: 'link' }, '数据来自链接，未经核验'],
  ] as const)('%j stands under a banner', (info, words) => {
    const { wrapper } = mountWith(DatasetBanner, { pinia: storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']], info })) })
    expect(wrapper.text()).toContain(words)
    wrapper.unmount()
  })

  it('is absent over real data', () => {
    const { wrapper } = mountWith(DatasetBanner, { pinia: storesWith(buildTestDataset({ rows: [['东镇', 2021, '案件', '1']] })) })
    expect(wrapper.find('aside').exists()).toBe(false)
    wrapper.unmount()
  })
})

describe('the board, whose charts bring their own data', () => {
  const demo = buildTestDataset({ rows: [['东镇', 2021, '案件', '1']], info: { synthetic: true, licence: 'CC-BY-4.0' } })

  it.each([
    ['compare', true, '数据：试，第 1 版，CC-BY-4.0 许可'],
    ['board', false, ''],
  ] as const)('on %s the data set of the header is spoken of: %s', (page, spoken, foot) => {
    const pinia = storesWith(demo)
    useView().patch({ page })
    const banner = mountWith(DatasetBanner, { pinia }).wrapper
    const end = mountWith(PageFoot, { pinia }).wrapper
    expect(banner.find('aside').exists()).toBe(spoken)
    expect(end.findAll('p:not(.no-print)').map((line) => line.text()).join()).toBe(foot)
    banner.unmount()
    end.unmount()
  })
})

describe('LoadFailed', () => {
  it('names the file and tries again', async () => {
    let broken = true
    const pinia = freshStores({ files: (path) => (broken && path.endsWith('towns.csv') ? Promise.resolve({ kind: 'invalid', reason: 'file_missing', quoted: '' }) : publicFiles(path)) })
    await useDatasets().open('towns')
    const { wrapper } = mountWith(LoadFailed, { pinia })
    expect(wrapper.get('li').text()).toContain('towns-2021-2023/towns.csv：找不到这个文件')
    broken = false
    await wrapper.get('.btn.go').trigger('click')
    await vi.waitFor(() => expect(useDatasets().status).toBe('ready'))
    wrapper.unmount()
  })
})

describe('ErrorBoundary', () => {
  it('catches what breaks, and shows it again after a retry', async () => {
    let broken = true
    const part = () => {
      if (broken) throw new Error('boom')
      return h('p', 'fine')
    }
    const { wrapper } = mountWith(() => h(ErrorBoundary, null, { default: () => h(part) }), { pinia: freshStores() })
    await nextTick()
    expect(wrapper.get('[role="alert"]').text()).toContain('boom')
    broken = false
    await wrapper.get('.btn.go').trigger('click')
    expect(wrapper.text()).toBe('fine')
    wrapper.unmount()
  })
})
