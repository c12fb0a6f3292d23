import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { VueWrapper } from '@vue/test-utils'
import OverviewPage from '@/pages/OverviewPage.vue'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { freshStores, mountWith, storesWith } from '../withStores'

async function openOverview() {
  const pinia = freshStores()
  await useDatasets().open('towns')
  const page = mountWith(OverviewPage, { pinia })
  await expect.poll(() => page.wrapper.find('[aria-busy="true"]').exists(), { timeout: 10_000 }).toBe(false)
  return page
}

const texts = (wrapper: VueWrapper, selector: string) => wrapper.findAll(selector).map((found) => found.text().replace(/\s+/g, ' '))

/** A small chart by its title, as one hears its rows. */
function barsOf(wrapper: VueWrapper, title: string): string[] {
  const card = wrapper.findAll('.card').find((found) => found.get('h3').text().startsWith(title))
  return card?.findAll('.row').map((row) => row.text().replace(title, '：').replace(/\s+/g, '')) ?? []
}

/** A row of the matrix by its town, as one reads it. */
function matrixRow(wrapper: VueWrapper, town: string): string[] {
  const row = wrapper.findAll('.matrix tbody tr').find((found) => found.get('th').text().startsWith(town))
  return row?.findAll('td').map((cell) => cell.text().replace(/\s+/g, '')) ?? []
}

describe('OverviewPage', () => {
  it('shows bones while the data is on its way', () => {
    const { wrapper } = mountWith(OverviewPage, { pinia: freshStores() })
    expect(wrapper.find('[aria-busy="true"]').exists()).toBe(true)
    wrapper.unmount()
  })

  it('lists all five reports, the one without a figure in words only', async () => {
    const { wrapper } = await openOverview()
    expect(texts(wrapper, '.matrix tbody th')).toEqual(['荫城镇 2022山西 上党', '松源镇 2023广东 梅县', '大张楼镇 2022山东 嘉祥', '东庄镇 2021福建 秀屿', '皇宫镇 2023新疆 乌苏'])
    expect(wrapper.findAll('.matrix .words, .matrix .nothing').length).toBeGreaterThan(0)
    expect(matrixRow(wrapper, '大张楼镇').filter((cell) => cell.includes('个数值'))).toEqual([])
    expect(wrapper.findAll('dl dd')[0]?.text()).toBe('5')
    wrapper.unmount()
  })

  it('draws what is said and what is not, never a zero for missing', async () => {
    const { wrapper } = await openOverview()
    expect(barsOf(wrapper, '主动公开政府信息条数')).toEqual(['荫城镇2022：199条', '松源镇2023：37条', '大张楼镇2022：未提及', '东庄镇2021：6条', '皇宫镇2023：未提及'])
    wrapper.unmount()
  })

  it('quotes quantities in words, and fades what is at least', async () => {
    const { wrapper } = await openOverview()
    await wrapper.get('.more button').trigger('click')
    expect(barsOf(wrapper, '发放宣传资料份数')).toEqual(['荫城镇2022：≥5,000份', '松源镇2023：未提及', '大张楼镇2022：未提及', '东庄镇2021：“数万份”', '皇宫镇2023：≥1,500份'])
    expect(wrapper.findAll('.bar.floor').length).toBeGreaterThan(0)
    wrapper.unmount()
  })

  it('filters everything below the bar', async () => {
    const { wrapper } = await openOverview()
    useView().patch({ years: { kind: 'span', from: 2022, to: 2022 } })
    await nextTick()
    expect(texts(wrapper, '.matrix tbody th')).toEqual(['荫城镇 2022山西 上党', '大张楼镇 2022山东 嘉祥'])
    expect(wrapper.findAll('.card')).toHaveLength(0)
    useView().patch({ years: { kind: 'span', from: 2019, to: 2019 } })
    await nextTick()
    expect(wrapper.get('.empty').text()).toBe('所选范围内没有报告这些地方有2021–2023年的报告。可以改选年份，或清除筛选。清除筛选')
    await wrapper.get('.empty button').trigger('click')
    await expect.poll(() => texts(wrapper, '.matrix tbody th').length, { timeout: 10_000 }).toBe(5)
    wrapper.unmount()
  })

  it('says nothing of weaknesses where the data has no place for them', async () => {
    const { wrapper } = mountWith(OverviewPage, { pinia: storesWith(buildTestDataset({ rows: [['东镇', 2022, '案件', '1'], ['西镇', 2022, '案件', '2']] })) })
    await expect.poll(() => wrapper.find('[aria-busy="true"]').exists(), { timeout: 10_000 }).toBe(false)
    expect(texts(wrapper, 'h2:not(#first-hint)')).toEqual(['谁报了什么', '可比指标'])
    wrapper.unmount()
  })

  it('opens the wording of a bar, the town of a cell, and an indicator in Compare', async () => {
    const { wrapper } = await openOverview()
    await wrapper.get('.card .row').trigger('click')
    expect(useView().view.evidence).toMatchObject({ town: '140404102', year: 2022 })
    await wrapper.get('.card h3 a').trigger('click')
    expect(useView().view).toMatchObject({ page: 'compare', evidence: null })
    await wrapper.get('.matrix .cell').trigger('click')
    expect(useView().view).toMatchObject({ page: 'town', towns: ['140404102'], themes: ['study'], years: { kind: 'span', from: 2022, to: 2022 } })
    wrapper.unmount()
  })
})
