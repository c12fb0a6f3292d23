import type { VueWrapper } from '@vue/test-utils'
import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import type { ViewChange } from '@/domain/view'
import TownPage from '@/pages/TownPage.vue'
import { useDatasets } from '@/stores/datasets'
import { useView } from '@/stores/view'
import { freshStores, mountWith } from '../withStores'

async function openTown(change: ViewChange, dataset = 'towns'): Promise<VueWrapper> {
  const pinia = freshStores()
  await useDatasets().open(dataset)
  useView().patch({ dataset: { id: dataset, fingerprint: null } })
  useView().patch({ page: 'town', ...change })
  return mountWith(TownPage, { pinia }).wrapper
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

/** One entry by the name of its indicator: what is given, how the others stand, the wording and notes. */
function entryOf(page: VueWrapper, name: string): string[] {
  const entry = page.findAll('.entry').find((found) => found.get('h3').text() === name)
  return entry === undefined ? [] : ['.value', '.strip', '.told'].map((part) => squeezed(entry.get(part).text()))
}

const themesOf = (page: VueWrapper) => page.findAll('.theme h2').map((heading) => heading.text())

enableAutoUnmount(afterEach)

describe('the page of a town', () => {
  it('reads a rounded figure of part of a year with its wording, and who else gives one', async () => {
    const page = await openTown({ towns: ['140404102'] })
    expect(page.get('h1').text()).toBe('荫城镇 2022年')
    expect(entryOf(page, '专项（联合）执法行动次数')).toEqual([
      '专项（联合）执法行动次数：≥30次7月起',
      '其他镇均无数值',
      '展开执法30余次仅为“7月份以来”的次数，不足全年；原文称“执法”，未区分专项执法与日常执法。',
    ])
    expect(entryOf(page, '化解矛盾纠纷件数').slice(0, 2)).toEqual(['化解矛盾纠纷件数：21件', '最小67，中位126，最大1443/4镇有数值，2021、2023年'])
    const marked = page.findAll('.entry mark').map((mark) => mark.text())
    expect(marked).toContain('30余')
    expect(page.text()).not.toMatch(/第\s*\d+\s*名|排名第/)
  })

  it('says “none” as the report does, words as words and a sum as ours', async () => {
    const page = await openTown({ towns: ['441403116'] })
    expect(entryOf(page, '行政强制案件数')[0]).toBe('行政强制案件数：0件报告说明“无”')
    expect(entryOf(page, '法治建设专题会议次数')[0]).toBe('法治建设专题会议次数：“多次”只有文字表述')
    expect(entryOf(page, '纠纷调处成功率')[0]).toBe('纠纷调处成功率：=100%由报告所载数字计算')
    expect(entryOf(page, '执法人员持证率')[2]).toContain('可能说的是编制到位率')
  })

  it('is as useful where a report gives no figure', async () => {
    const page = await openTown({ towns: ['370829107'] })
    expect(page.findAll('.given li').map((item) => squeezed(item.text()))).toEqual(['0个数值', '19处文字表述', '6项自述不足'])
    expect(page.get('.lead').text()).toContain('全是文字表述')
    expect(themesOf(page)).toEqual(['组织领导与学法培训', '依法决策与合法性审查', '行政执法', '执法队伍', '政务公开', '普法宣传', '公共法律服务与法律顾问', '报告自述的不足'])
    const unsaid = page.findAll('.unsaid li').map((item) => squeezed(item.get('.name a').text()))
    expect(unsaid.length).toBe(15)
    expect(unsaid.slice(0, 2)).toEqual(['化解矛盾纠纷件数', '村（社区）数'])
    expect(squeezed(page.get('.unsaid li').text())).toContain('4/4写到，4个有数值')
  })

  it('shows the themes asked for, says of which the report is silent, and leads back to all', async () => {
    const page = await openTown({ towns: ['370829107'], themes: ['petitions'] })
    expect(themesOf(page)).toEqual([])
    expect(page.get('.lead').text()).toBe('这份报告没有写到“信访与热线”。没有写不等于没有做。')
    await page.findAll('button').find((button) => button.text() === '看全部')?.trigger('click')
    expect(useView().view.themes).toEqual([])
    expect(themesOf(page)).toHaveLength(8)
  })

  it('opens the evidence of a figure and of a wording seen elsewhere', async () => {
    const page = await openTown({ towns: ['370829107'] })
    await page.get('.entry .value button').trigger('click')
    expect(useView().view.evidence).toEqual({ town: '370829107', indicator: 'has_first_responsible_person', year: 2022 })
    expect(page.findAll('.entry.selected')).toHaveLength(1)
    await page.get('.unsaid .example button').trigger('click')
    expect(useView().view.evidence?.town).not.toBe('370829107')
  })

  it('says when a year has no report', async () => {
    const page = await openTown({ towns: ['140404102'], years: { kind: 'span', from: 2023, to: 2023 } })
    expect(page.get('.lead').text()).toContain('没有收录荫城镇2023年的报告，现有2022年的。')
    expect(page.find('.particulars').exists()).toBe(false)
  })

  it('puts the years of a town side by side and leads from one to another', async () => {
    const page = await openTown({}, 'demo')
    expect(page.findAll('.years .chip').map((chip) => chip.text())).toEqual(['2020年', '2021年', '2022年', '2023年', '2024年'])
    const row = page.findAll('.years tbody tr').find((found) => found.find('th').text() === '合同合法性审查份数')
    expect(row?.findAll('td').map((cell) => cell.text())).toEqual(['份', '21', '25', '21', '32', '36'])
    await page.findAll('.years .chip')[1]?.trigger('click', { button: 0 })
    await nextTick()
    expect(page.get('h1').text()).toMatch(/2021年$/)
    expect(useView().view.years).toEqual({ kind: 'span', from: 2021, to: 2021 })
  })

  it('waits with bones while the data is on its way', () => {
    const { wrapper } = mountWith(TownPage, { pinia: freshStores() })
    expect(wrapper.find('[aria-busy="true"]').exists()).toBe(true)
  })
})
