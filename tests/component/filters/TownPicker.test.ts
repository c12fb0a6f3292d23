import { afterEach, describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import TownPicker from '@/components/filters/TownPicker.vue'
import type { TownSelection } from '@/domain/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const TOWNS = [
  { name: '荫城镇', code: '1', province: '山西省', county: '上党区' },
  { name: '西火镇', code: '2', province: '山西省', county: '上党区' },
  { name: '松源镇', code: '3', province: '广东省', county: '梅县区' },
  { name: '松口镇', code: '4', province: '广东省', county: '梅县区' },
]
const DATASET = buildTestDataset({ towns: TOWNS, rows: [['荫城镇', 2021, 'a', '1'], ['荫城镇', 2022, 'a', '1'], ['松源镇', 2023, 'a', '1']] })

const mounted = (towns: TownSelection = 'all', regions: string[] = []) => mountWith(TownPicker, { dataset: DATASET, towns, regions })
type Page = ReturnType<typeof mounted>
const options = (page: Page) => page.findAll('[role=option]').map((option) => [option.get('.name').text(), option.get('small').text(), option.attributes('aria-checked')])
const option = (page: Page, name: string) => page.findAll('[role=option]').find((found) => found.get('.name').text() === name)
const changes = (page: Page) => page.emitted<[{ towns: TownSelection }]>('change')?.map(([change]) => change.towns)
const button = (page: Page, name: string) => page.findAll('button').find((found) => found.text() === name)

afterEach(() => (document.body.innerHTML = ''))

describe('TownPicker', () => {
  it('lists towns under their regions with the year of the latest report and says which are chosen', () => {
    expect(options(mounted(['1', '3', '4']))).toEqual([
      ['山西省', '2', 'mixed'],
      ['上党区', '2', 'mixed'],
      ['荫城镇', '2022', 'true'],
      ['西火镇', '', 'false'],
      ['广东省', '2', 'true'],
      ['梅县区', '2', 'true'],
      ['松源镇', '2023', 'true'],
      ['松口镇', '', 'true'],
    ])
  })

  it('adds and takes away a town by a click', async () => {
    const page = mounted(['1'])
    await option(page, '松源镇')?.trigger('click')
    await option(page, '荫城镇')?.trigger('click')
    expect(changes(page)).toEqual([['1', '3'], 'none'])
  })

  it('takes a whole region', async () => {
    const page = mounted(['1'])
    await option(page, '广东省')?.trigger('click')
    await option(page, '上党区')?.trigger('click')
    expect(changes(page)).toEqual([{ allBut: ['2'] }, ['1', '2']])
  })

  it('finds by name, and its buttons then mean what was found', async () => {
    const page = mounted(['1', '3'])
    await page.get('input').setValue('松')
    expect(options(page).map(([name]) => name)).toEqual(['广东省', '梅县区', '松源镇', '松口镇'])
    expect(page.get('[role=status]').text()).toBe('找到2个')
    for (const name of ['全选', '全不选', '反选']) await button(page, name)?.trigger('click')
    expect(changes(page)).toEqual([{ allBut: ['2'] }, ['1'], ['1', '4']])
  })

  it('finds by pinyin and initials once the box has had the focus', async () => {
    const page = mounted()
    await page.get('input').trigger('focus')
    await expect.poll(async () => {
      await page.get('input').setValue('sy')
      return options(page).map(([name]) => name).at(-1)
    }).toBe('松源镇')
    await page.get('input').setValue('shangdang')
    expect(options(page).map(([name]) => name)).toEqual(['山西省', '上党区', '荫城镇', '西火镇'])
  })

  it('says when nothing is found and clears the search', async () => {
    const page = mounted()
    await page.get('input').setValue('没有这个镇')
    expect(page.text()).toContain('没有符合的结果')
    await page.get('button[aria-label=清除查找]').trigger('click')
    expect(options(page)).toHaveLength(8)
  })

  it('walks and picks by keyboard, the focus staying in the box', async () => {
    const page = mounted('none')
    const box = page.get('input')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) {
      await box.trigger('keydown', { key })
      await nextTick()
    }
    const active = box.attributes('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.textContent).toContain('荫城镇')
    expect(changes(page)).toEqual([['1']])
  })

  it('offers only the towns of the regions, and a way out', async () => {
    const page = mounted('all', ['广东省'])
    expect(options(page).map(([name]) => name)).toEqual(['松源镇', '松口镇'])
    await button(page, '取消地区限制')?.trigger('click')
    expect(page.emitted('change')).toEqual([[{ regions: [] }]])
  })

  it('renders a window of 41,352 towns', async () => {
    const towns = Array.from({ length: 41_352 }, (_, i) => ({ name: `镇${i}`, code: String(i), county: `县${Math.floor(i / 15)}` }))
    const page = mountWith(TownPicker, { dataset: buildTestDataset({ towns, rows: [['镇0', 2022, 'a', '1']] }), towns: 'all', regions: [] })
    expect(page.text()).toContain('41,352 / 41,352')
    expect(page.findAll('[role=option]').length).toBeLessThan(80)
    await page.get('input').setValue('镇41351')
    expect(options(page).map(([name]) => name)).toEqual(['县2756', '镇41351'])
  })
})
