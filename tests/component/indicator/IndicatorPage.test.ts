import type { VueWrapper } from '@vue/test-utils'
import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { ViewChange } from '@/domain/view'
import '@/components/chart/PaperChart.vue'
import '@/components/table/ResultTable.vue'
import IndicatorPage from '@/pages/IndicatorPage.vue'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import { freshStores, mountWith } from '../withStores'

async function openIndicator(change: ViewChange): Promise<VueWrapper> {
  const pinia = freshStores()
  await useDatasets().open('towns')
  useView().patch({ page: 'indicator', ...change })
  return mountWith(IndicatorPage, { pinia }).wrapper
}

const squeezed = (text: string) => text.replace(/\s+/g, '')
const pairs = (page: VueWrapper, list: string) => {
  const terms = page.findAll(`${list} dt`).map((term) => squeezed(term.text()))
  return terms.map((term, i) => [term, squeezed(page.findAll(`${list} dd`)[i]?.text() ?? '')])
}

enableAutoUnmount(afterEach)

describe('the page of an indicator', () => {
  it('defines it and says why it is not related to what', async () => {
    const page = await openIndicator({ indicators: ['mediation_committees'] })
    expect(page.get('h1').text()).toBe('人民调解委员会数')
    const told = Object.fromEntries(pairs(page, '.card'))
    expect(told['口径']).toBe('人民调解委员会总数，含镇级和村级。')
    expect(told['单位']).toBe('个')
    expect(told['折算']).toContain('✓每村（社区）')
    expect(told['折算']).toContain('–每万人不适用于此指标')
  })

  it('has every value in its table, one key away', async () => {
    const page = await openIndicator({ indicators: ['publicity_materials'], chart: 'table' })
    const rows = () => page.findAll('.frame tbody tr').map((row) => [row.get('th').text(), row.findAll('td').at(-1)?.text()])
    await expect.poll(rows).toEqual([['荫城镇', '≥5,000'], ['松源镇', '未提及'], ['大张楼镇', '未提及'], ['东庄镇', '“数万份”'], ['皇宫镇', '≥1,500']])
    await page.get('.frame .toggle').trigger('click')
    expect(useView().view.chart).toBe(null)
  })

  it('names who gives no figure by reason, each leading to that report', async () => {
    const page = await openIndicator({ indicators: ['publicity_materials'] })
    const silence = page.get('[aria-labelledby="silence-title"]')
    expect(silence.findAll('dt').map((term) => squeezed(term.text()))).toEqual(['只有文字1镇', '未提及2镇'])
    expect(silence.findAll('dd').map((names) => squeezed(names.text()))).toEqual(['东庄镇2021', '松源镇2023大张楼镇2022'])
    await silence.get('a').trigger('click', { button: 0 })
    expect(useView().view).toMatchObject({ page: 'town', towns: ['350305101'], years: { kind: 'span', from: 2021, to: 2021 } })
  })

  it('quotes the wordings with what was read from them', async () => {
    const page = await openIndicator({ indicators: ['publicity_materials'] })
    const wordings = page.get('[aria-labelledby="wordings-title"]')
    expect(wordings.findAll('mark').map((mark) => mark.text())).toEqual(['5000余', '数万份', '1500余'])
    await wordings.get('.where button').trigger('click')
    expect(useView().view.evidence).toEqual({ town: '140404102', indicator: 'publicity_materials', year: 2022 })
  })

  it('shows totals with their parts, and whether they add up', async () => {
    const page = await openIndicator({ indicators: ['info_disclosed_news'] })
    const tree = page.get('[aria-labelledby="tree-title"]')
    expect(tree.get('.tree a').text()).toBe('主动公开政府信息条数')
    expect(tree.get('[aria-current="page"]').text()).toBe('工作动态公开条数')
    expect(tree.findAll('.sums li').map((sum) => squeezed(sum.text()))).toEqual(['松源镇202337＝1＋2＋2＋2＋30相符'])
  })

  it('lists a statement by its states, without a chart', async () => {
    const page = await openIndicator({ indicators: ['has_three_systems'] })
    await expect.poll(() => page.findAll('.frame tbody td:last-child').map((cell) => cell.text())).toEqual(['部分', '已说明', '已说明', '已说明', '计划'])
    expect(page.find('.compare').exists()).toBe(false)
  })

  it('says so where nobody gives a figure', async () => {
    const page = await openIndicator({ indicators: ['fines_amount'] })
    expect(page.get('.nobody').text()).toBe('现有报告都没有给出这项指标的数值。')
  })

  it('leads to relatives', async () => {
    const page = await openIndicator({ indicators: ['mediators'] })
    await page.get('[aria-labelledby="related-title"] a').trigger('click', { button: 0 })
    expect(useView().view.indicators).toEqual(['mediation_committees'])
  })
})
