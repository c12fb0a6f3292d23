import { afterEach, describe, expect, it } from 'vitest'
import IndicatorList from '@/components/filters/IndicatorList.vue'
import { MOST_INDICATORS, pickIndicator } from '@/components/filters/indicatorItems'
import IndicatorPicker from '@/components/filters/IndicatorPicker.vue'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const name = (zh: string) => ({ zh, en: zh })
const DATASET = buildTestDataset({
  indicators: [
    { id: 'a', theme: '执法', name: name('行政检查次数') },
    { id: 'm', theme: '执法', name: name('三项制度'), kind: 'mention' },
    { id: 'b', theme: '公开', name: name('公开信息条数'), wording: ['政府信息公开'] },
    { id: 'c', theme: '公开', name: name('依申请公开件数') },
  ],
  rows: [['甲', 2022, 'a', '1'], ['乙', 2022, 'a', '≥2'], ['乙', 2022, 'b', '“若干”'], ['甲', 2022, 'm', 'stated'], ['丙', 2021, 'b', '3']],
})
const list = (chosen: string[]) => mountWith(IndicatorList, { dataset: DATASET, chosen })
const rows = (page: ReturnType<typeof list>) => page.findAll('[data-row]').map((row) => row.text())
const option = (page: ReturnType<typeof list>, text: string) => page.findAll('[role=option]').find((found) => found.text().includes(text))

afterEach(() => (document.body.innerHTML = ''))

describe('IndicatorList', () => {
  it('lists figures by theme with their coverage, and what is only stated apart', () => {
    expect(rows(list(['a']))).toEqual(['执法', '行政检查次数2镇有数值', '公开', '公开信息条数1镇有数值', '依申请公开件数无数值', '执法（文字表述）', '三项制度1镇有表述'])
  })

  it('takes one in place of another, and is done', async () => {
    const page = list(['a'])
    expect(option(page, '行政检查')?.attributes('aria-selected')).toBe('true')
    await option(page, '公开信息')?.trigger('click')
    expect(page.emitted('change')).toEqual([[['b']]])
    expect(page.emitted('done')).toHaveLength(1)
  })

  it('adds to the others when several are compared', async () => {
    const page = list(['a'])
    await page.get('input[type=checkbox]').setValue(true)
    await option(page, '公开信息')?.trigger('click')
    expect(page.emitted('change')).toEqual([[['a', 'b']]])
    expect(page.emitted('done')).toBeUndefined()
  })

  it('is found by the wording of reports, too', async () => {
    const page = list(['a'])
    await page.get('input').setValue('信息公开')
    expect(rows(page)).toEqual(['公开', '公开信息条数1镇有数值'])
  })
})

describe('IndicatorPicker', () => {
  it('names what is chosen and opens by its button', async () => {
    const [a, , b] = DATASET.indicators
    const page = mountWith(IndicatorPicker, { dataset: DATASET, indicators: [a, b], scatter: true })
    const button = page.get('button[aria-haspopup=dialog]')
    expect(button.attributes('aria-label')).toBe('选择指标，当前为行政检查次数 等2项')
    expect(page.findAll('li').map((item) => item.text())).toEqual(['横轴行政检查次数', '纵轴公开信息条数'])
    await button.trigger('click')
    await expect.poll(() => document.querySelector('[role=dialog] [role=listbox]')).not.toBeNull()
  })

  it('swaps the axes of a scatter plot and drops an indicator', async () => {
    const [a, , b] = DATASET.indicators
    const page = mountWith(IndicatorPicker, { dataset: DATASET, indicators: [a, b], scatter: true })
    await page.findAll('button').find((button) => button.text() === '互换横轴与纵轴')?.trigger('click')
    await page.get('button[aria-label="取消“行政检查次数”"]').trigger('click')
    expect(page.emitted('change')).toEqual([[{ indicators: ['b', 'a'] }], [{ indicators: ['b'] }]])
  })
})

describe('pickIndicator', () => {
  const full = Array.from({ length: MOST_INDICATORS }, (_, i) => `i${i}`)
  it.each([
    [['a'], 'b', false, ['b']],
    [['a'], 'b', true, ['a', 'b']],
    [['a', 'b'], 'a', true, ['b']],
    [['a'], 'a', true, ['a']],
    [full, 'b', true, full],
    [full, 'i0', true, full.slice(1)],
  ])('of %j, %s with several %s → %j', (chosen, id, several, expected) => expect(pickIndicator(chosen, id, several)).toEqual(expected))
})
