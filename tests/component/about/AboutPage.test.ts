import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import FirstHint from '@/components/about/FirstHint.vue'
import { SIGN_IDS } from '@/charts/signs/signs'
import AboutPage from '@/pages/AboutPage.vue'
import { useDatasets } from '@/stores/datasets'
import { HINT_KEY, usePreferences } from '@/stores/preferences'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, memoryStorage, mountWith } from '../withStores'

async function openAbout(dataset: string | null = 'towns') {
  const storage = memoryStorage({ [HINT_KEY]: 'seen' })
  const pinia = freshStores({ storage })
  usePreferences()
  if (dataset !== null) await useDatasets().open(dataset)
  if (dataset !== null) useView().patch({ page: 'about', dataset: { id: dataset, fingerprint: null } })
  return { storage, page: mountWith(AboutPage, { pinia }).wrapper }
}

enableAutoUnmount(afterEach)

describe('the About page', () => {
  it('explains every sign, drawn as tables, bars, lines and heatmaps draw it', async () => {
    const { page } = await openAbout()
    const rows = page.findAll('[aria-labelledby="about-signs"] tbody tr')
    expect(rows).toHaveLength(SIGN_IDS.length)
    expect(rows.map((row) => row.findAll('svg').length)).toEqual(SIGN_IDS.map(() => 4))
    expect(rows[0]?.get('.example').text()).toBe('“5000余份”写作 ≥5,000')
  })

  it('cites the data that is looked at, in words and BibTeX', async () => {
    const { page } = await openAbout()
    const [words, bibtex] = page.findAll('[aria-labelledby="about-cite"] pre').map((form) => form.text())
    expect(words).toMatch(/^法治镇鉴：五镇报告 2021–2023，第1\.0\.0版（指纹 [0-9a-f]{6}），由各镇法治政府建设年度报告逐条摘录。/)
    expect(bibtex).toMatch(/^@misc\{zhenjian-towns,/)
  })

  it('lets nobody cite invented data', async () => {
    const { page } = await openAbout('demo')
    expect(page.findAll('[aria-labelledby="about-cite"] pre')).toHaveLength(0)
    expect(page.get('.remark').text()).toContain('全为虚构')
  })

  it('speaks of invented data where they are open', async () => {
    const { page } = await openAbout('demo')
    expect(page.get('.lead').text()).toContain('全为虚构')
    expect(page.get('[aria-labelledby="about-coding"]').text()).toContain('由仓库中的程序生成')
    expect(page.get('[aria-labelledby="about-figures"] li').text()).toContain('全为虚构')
  })

  it("speaks of the reader's own data where they are open, and cites them as theirs", async () => {
    const pinia = freshStores()
    const own = buildTestDataset({ info: { id: 'mine', origin: 'local', title: { zh: '全县数据', en: '' }, version: '' }, years: [2022] })
    useDatasets().add(own)
    useView().patch({ page: 'about', dataset: { id: 'mine', fingerprint: null } })
    await useDatasets().open('mine')
    const { wrapper } = mountWith(AboutPage, { pinia })
    expect(wrapper.get('.lead').text()).toContain('现在看的是“全县数据”')
    const sections = ['figures', 'coding', 'licence'].map((id) => wrapper.get(`[aria-labelledby="about-${id}"]`).text())
    expect(sections.filter((text) => /各镇在年度报告里|通读每份报告|自带数据（/.test(text))).toEqual([])
    expect(wrapper.get('[aria-labelledby="about-cite"] pre').text()).toContain('全县数据（数据指纹 ')
  })

  it('is there before any data', async () => {
    const { page } = await openAbout(null)
    expect(page.get('h1').text()).toBe('说明')
    expect(page.findAll('[aria-labelledby="about-version"] dt').map((term) => term.text())).toEqual(['程序'])
  })

  it('calls the hint again, on the first screen', async () => {
    const { page, storage } = await openAbout()
    await page.findAll('button').find((button) => button.text() === '再看一遍三步提示')?.trigger('click')
    expect([usePreferences().hint, useView().view.page, storage.items.has(HINT_KEY)]).toEqual(['called', 'overview', false])
  })
})

describe('the hint of three steps', () => {
  it('stays away once read', async () => {
    const storage = memoryStorage()
    const pinia = freshStores({ storage })
    expect(usePreferences().hint).toBe('new')
    const { wrapper } = mountWith(FirstHint, { pinia })
    await nextTick()
    expect(wrapper.findAll('li')).toHaveLength(3)
    expect(document.activeElement).toBe(document.body)
    await wrapper.get('button').trigger('click')
    expect([usePreferences().hint, storage.items.get(HINT_KEY)]).toEqual(['seen', 'seen'])
    freshStores({ storage })
    expect(usePreferences().hint).toBe('seen')
  })

  it('takes the focus only when called', async () => {
    const pinia = freshStores()
    usePreferences().setHint('called')
    const { wrapper } = mountWith(FirstHint, { pinia })
    await nextTick()
    await nextTick()
    expect(document.activeElement).toBe(wrapper.get('.hint').element)
  })
})
