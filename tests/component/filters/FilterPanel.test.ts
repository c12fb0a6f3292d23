import { afterEach, describe, expect, it } from 'vitest'
import FilterPanel from '@/components/filters/FilterPanel.vue'
import { normaliseOptions } from '@/components/filters/fitReasons'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const DATASET = buildTestDataset({
  rows: [['甲', 2021, 'a', '1'], ['甲', 2022, 'a', '2'], ['乙', 2022, 'a', '3'], ['甲', 2022, 'population', '20000'], ['甲', 2022, 'villages', '4'], ['乙', 2022, 'villages', '6']],
})
async function mounted(change: Partial<View> = {}) {
  const view = { ...DEFAULT_VIEW, indicators: ['a'], ...change }
  return whole(mountWith(FilterPanel, { dataset: DATASET, view: runView(DATASET, view).view, towns: view.towns, regions: [], normalisations: normaliseOptions(DATASET, view, messages), shapes: true }))
}

/** With all of its parts, which come one after the other. */
async function whole(page: ReturnType<typeof mountWith>) {
  await expect.poll(() => page.text()).toContain('排列')
  return page
}

type Page = Awaited<ReturnType<typeof mounted>>
const radio = (page: Page, label: string) => page.findAll('label').find((found) => found.text().startsWith(label))?.find('input')
const select = (page: Page, label: string) => {
  const id = page.findAll('label').find((found) => found.text() === label)?.attributes('for')
  return page.get(`[id="${id}"]`)
}

afterEach(() => (document.body.innerHTML = ''))

describe('FilterPanel', () => {
  it('gives every control a name', async () => {
    const page = await mounted({ years: { kind: 'span', from: 'earliest', to: 'latest' } })
    const unnamed = page.findAll('input, select, button').filter((control) => {
      const { id } = control.element
      const labelled = id !== '' && page.find(`label[for="${id}"]`).exists()
      return !labelled && control.attributes('aria-label') === undefined && control.text() === '' && control.element.closest('label') === null
    })
    expect(unnamed.map((control) => control.html())).toEqual([])
  })

  it('chooses years: the latest, one, or a span', async () => {
    const page = await mounted({ years: { kind: 'span', from: 'earliest', to: 'latest' } })
    await radio(page, '各镇最近一年')?.setValue()
    await radio(page, '某一年')?.setValue()
    await select(page, '至').setValue('2021')
    expect(page.emitted('change')).toEqual([[{ years: { kind: 'latest' } }], [{ years: { kind: 'span', from: 2022, to: 2022 } }], [{ years: { kind: 'span', from: 2021, to: 2021 } }]])
  })

  it('says why a denominator cannot be used', async () => {
    const page = await mounted()
    expect(page.findAll('.radio').map((row) => row.text()).slice(3)).toEqual(['原值', '每万人仅1镇报告人口', '每村（社区）', '每名执法人员各镇均未报告执法人员数'])
    expect(radio(page, '每万人')?.attributes('disabled')).toBeDefined()
    await radio(page, '每村')?.setValue()
    expect(page.emitted('change')).toEqual([[{ per: 'village' }]])
  })

  it('says that an order by value is no ranking', async () => {
    expect((await mounted()).text()).not.toContain('不表示工作优劣')
    expect((await mounted({ sort: '-value' })).text()).toContain('先后只表示数值大小，不表示工作优劣。')
  })

  it('sets order, scale, missing values, facet and axis', async () => {
    const page = await mounted({ facet: 'town', chart: 'line' })
    await select(page, '排列').setValue('-value')
    await select(page, '刻度').setValue('log')
    await select(page, '缺失的值').setValue('gap')
    await select(page, '分图').setValue('none')
    await select(page, '坐标').setValue('own')
    expect(page.emitted('change')).toEqual([[{ sort: '-value' }], [{ scale: 'log' }], [{ missing: 'gap' }], [{ facet: 'none' }], [{ axis: 'own' }]])
  })

  it('says why bars have no log scale', async () => {
    const page = await mounted({ chart: 'bar', scale: 'log' })
    expect(page.text()).toContain('条形从零画起；对数刻度没有零')
    expect(page.findAll('label').map((label) => label.text())).not.toContain('刻度')
  })
})

describe('HighlightPicker', () => {
  const rows = Array.from({ length: 9 }, (_, i) => [`镇${i}`, 2022, 'a', String(i + 1)] as const)
  const many = buildTestDataset({ rows })
  const panel = (highlight: string[], dataset = many) => {
    const view = { ...DEFAULT_VIEW, indicators: ['a'], highlight }
    return whole(mountWith(FilterPanel, { dataset, view: runView(dataset, view).view, towns: 'all', regions: [], normalisations: [] }))
  }

  it('is offered where colours no longer tell the towns apart', async () => {
    expect((await panel([])).text()).toContain('突出显示0 / 8未选，各镇同色')
    expect((await panel([], DATASET)).text()).not.toContain('突出显示')
  })

  it('names the towns brought forward, adds one and lets all go', async () => {
    const page = await panel(['镇1', '镇3'])
    await page.get('button[aria-label="选择突出显示的乡镇，当前为镇1、镇3"]').trigger('click')
    await expect.poll(() => document.querySelectorAll('[role=dialog] [role=option]').length).toBe(9)
    document.querySelectorAll<HTMLElement>('[role=dialog] [role=option]')[0]?.click()
    document.querySelector<HTMLElement>('[role=dialog] .clear.btn')?.click()
    expect(page.emitted('change')).toEqual([[{ highlight: ['镇1', '镇3', '镇0'] }], [{ highlight: [] }]])
  })
})
