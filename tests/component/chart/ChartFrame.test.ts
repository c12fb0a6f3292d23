import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { describe as describeResult } from '@/charts/describe'
import ChartFrame from '@/components/chart/ChartFrame.vue'
import type { View } from '@/domain/view'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

vi.mock('@/components/chart/EChart.vue', () => ({
  __esModule: true,
  default: defineComponent({
    emits: ['failed', 'open'],
    setup: (_, { emit }) => () => h('button', { class: 'drawn', onClick: () => emit('failed', new Error('no')) }, 'drawn'),
  }),
}))

/** Parts of the page are fetched when first shown, which takes a busy machine a while. */
const PATIENT = { timeout: 8000 }
const DATASET = buildTestDataset({ rows: [['甲', 2022, 'a', '≥5'], ['乙', 2022, 'a', '无']], reports: [['丙', 2022]] })
function mounted(change: Partial<View> = {}, slots: Record<string, string> = {}) {
  const table = runView(DATASET, { ...DEFAULT_VIEW, indicators: ['a'], chart: 'bar', ...change })
  return mountWith(ChartFrame, { table, description: describeResult(table, { lang: 'zh', messages }) }, slots)
}

/** With the table there, which is fetched when first shown. */
async function mountedTable(slots: Record<string, string> = {}) {
  const page = mounted({ chart: 'table' }, slots)
  await expect.poll(() => page.find('table').exists(), PATIENT).toBe(true)
  return page
}

afterEach(() => (document.body.innerHTML = ''))

describe('ChartFrame', () => {
  it('draws the chart under its title, with a way to the table', async () => {
    const page = mounted()
    await expect.poll(() => page.find('.drawn').exists(), PATIENT).toBe(true)
    expect(page.get('h1').text()).toBe('a，2022年')
    await page.get('.toggle').trigger('click')
    expect(page.get('.toggle').text()).toBe('看表格')
    expect(page.emitted('toggle')).toHaveLength(1)
  })

  it('shows the same as a table whose caption is the title', async () => {
    const page = await mountedTable()
    expect(page.get('caption').text()).toBe(page.get('h1').text())
    expect(page.get('.toggle').text()).toBe('看图')
  })

  it('switches by T, but not while someone types or holds Ctrl', async () => {
    const page = await mountedTable({ actions: '<input />' })
    const button = page.get('td button')
    await button.trigger('keydown', { key: 't', ctrlKey: true })
    await page.get('input').trigger('keydown', { key: 't' })
    expect(page.emitted('toggle')).toBeUndefined()
    await button.trigger('keydown', { key: 'T' })
    expect(page.emitted('toggle')).toHaveLength(1)
  })

  it('explains only the signs that occur', () => {
    expect(mounted({ chart: 'table' }).findAll('.legend li').map((item) => item.text())).toEqual([
      expect.stringContaining('不少于'),
      expect.stringContaining('报告说明“无”'),
      expect.stringContaining('未提及'),
    ])
  })

  it('puts the table in place of a chart that cannot be drawn, says so, and lets the error be seen', async () => {
    const reportError = vi.fn()
    vi.stubGlobal('reportError', reportError)
    const page = mounted()
    await expect.poll(() => page.find('.drawn').exists(), PATIENT).toBe(true)
    await page.get('.drawn').trigger('click')
    expect(page.get('[role=alert]').text()).toBe('这张图没有画出来，以下用表格列出同样的数值。')
    await expect.poll(() => page.findAll('td[data-town]').map((cell) => cell.text()), PATIENT).toEqual(['≥5', '0（报告说明“无”）', '未提及'])
    expect(reportError).toHaveBeenCalledWith(new Error('no'))
    vi.unstubAllGlobals()
  })

  it.each([
    ['a table', { chart: 'table' as const }],
    ['nothing to show', { towns: 'none' as const }],
  ])('is settled at once with %s', (_, change) => expect(mounted(change).emitted('settled')).toHaveLength(1))

  it('is settled by a chart only when it is painted or has failed', async () => {
    vi.stubGlobal('reportError', vi.fn())
    const page = mounted()
    expect(page.emitted('settled')).toBeUndefined()
    await expect.poll(() => page.find('.drawn').exists(), PATIENT).toBe(true)
    await page.get('.drawn').trigger('click')
    expect(page.emitted('settled')).toHaveLength(1)
    vi.unstubAllGlobals()
  })

  it('leaves room for actions', () => {
    expect(mounted({ chart: 'table' }, { actions: '<button>钉到看板</button>' }).get('[role=group]').text()).toBe('钉到看板')
  })

  it('says what to do when nothing is chosen', () => {
    const page = mounted({ towns: 'none' }, { empty: '请选择乡镇' })
    expect(page.text()).toContain('请选择乡镇')
    expect(page.find('table').exists()).toBe(false)
  })
})
