import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { describe as describeResult } from '@/charts/describe'
import EChart from '@/components/chart/EChart.vue'
import { DEFAULT_VIEW } from '@/domain/view'
import { messages } from '@/locales/zh-CN'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const dispatchAction = vi.hoisted(() => vi.fn())
const build = vi.hoisted(() => vi.fn())
const loadTooltip = vi.hoisted(() => vi.fn(() => Promise.resolve()))

vi.mock('@vueuse/core', async (original) => ({ ...(await original<object>()), useElementSize: () => ({ width: ref(640), height: ref(400) }) }))
vi.mock('@/components/chart/loadKind', () => ({ loadKind: () => Promise.resolve({ build, parts: [] }), loadTooltip }))
vi.mock('vue-echarts', () => ({
  default: defineComponent({
    props: { option: { type: Object, required: true } },
    emits: ['click'],
    setup: (props, { expose, emit }) => {
      expose({ dispatchAction })
      return () => h('button', { class: ['painted', { tips: 'tooltip' in props.option }], onClick: () => emit('click', { data: { at: { row: 1, series: 0 } } }) })
    },
  }),
}))

const DATASET = buildTestDataset({ rows: [['荫城镇', 2022, '检查', '≥30', '检查30余次'], ['松源镇', 2023, '检查', '245', '行政检查案件245宗']], reports: [['大张楼镇', 2022]] })
const TABLE = runView(DATASET, { ...DEFAULT_VIEW, indicators: ['检查'], chart: 'bar' })
const BUILT = { height: 180, option: { tooltip: { trigger: 'item' }, series: [{ id: 's', data: [{ at: { row: 0, series: 0 } }, { at: { row: 1, series: 0 } }] }] } }

async function mounted(built: () => unknown = () => BUILT) {
  build.mockImplementation(built)
  const page = mountWith(EChart, { table: TABLE, kind: 'bar', selected: null, description: describeResult(TABLE, { lang: 'zh', messages }) })
  await vi.dynamicImportSettled()
  await expect.poll(() => build.mock.calls.length).toBeGreaterThan(0)
  return page
}

afterEach(() => {
  document.body.innerHTML = ''
  vi.clearAllMocks()
})

describe('EChart', () => {
  it('is one picture with a description and a summary, in reach of the keyboard', async () => {
    const image = (await mounted()).get('[role=img]')
    expect(image.attributes('tabindex')).toBe('0')
    expect(image.attributes('aria-label')).toBe(describeResult(TABLE, { lang: 'zh', messages }).alt)
    const described = (image.attributes('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(described[1]).toContain('方向键')
  })

  it('builds for the width that there is and takes the height that it needs', async () => {
    const page = await mounted()
    expect(build.mock.calls[0]?.[1]).toMatchObject({ width: 640, locale: { lang: 'zh' }, theme: { look: 'light' }, selected: null })
    expect(page.get('.painted').attributes('style')).toContain('height: 180px')
  })

  it('keeps its picture while the data set stays, and none of another: the library remembers what it drew first', async () => {
    const page = await mounted()
    const picture = page.get('.painted').element
    await page.setProps({ table: { ...TABLE } })
    expect(page.get('.painted').element).toBe(picture)
    await page.setProps({ table: { ...TABLE, dataset: { ...DATASET, info: { ...DATASET.info, id: 'other' } } } })
    expect(page.get('.painted').element).not.toBe(picture)
  })

  it('steps through the figures by arrow keys and says each in full', async () => {
    const page = await mounted()
    const image = page.get('[role=img]')
    await image.trigger('keydown', { key: 'ArrowDown' })
    expect(page.get('[aria-live]').text()).toBe('荫城镇，2022年，检查，不少于30件（原文“检查30余次”）')
    expect(dispatchAction).toHaveBeenLastCalledWith({ type: 'showTip', seriesIndex: 0, dataIndex: 0 })
    await image.trigger('keydown', { key: 'End' })
    expect(page.get('[aria-live]').text()).toContain('大张楼镇')
    expect(dispatchAction).toHaveBeenLastCalledWith({ type: 'hideTip' })
  })

  it('opens the evidence of the figure reached, by Enter', async () => {
    const page = await mounted()
    const image = page.get('[role=img]')
    await image.trigger('keydown', { key: 'Enter' })
    expect(page.emitted('open')).toBeUndefined()
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await image.trigger('keydown', { key })
    expect(page.emitted('open')).toEqual([[{ town: '松源镇', indicator: '检查', year: 2023 }]])
  })

  it('opens the evidence of a mark by a click', async () => {
    const page = await mounted()
    await page.get('.painted').trigger('click')
    expect(page.emitted('open')).toEqual([[{ town: '松源镇', indicator: '检查', year: 2023 }]])
  })

  it('fetches the sentences beside the pointer when the reader comes near, and then shows the one pointed at', async () => {
    const page = await mounted()
    expect([page.find('.tips').exists(), loadTooltip.mock.calls.length]).toEqual([false, 0])
    const image = page.get('[role=img]')
    await Promise.all([30, 40].map((clientX) => image.trigger('pointermove', { clientX, clientY: 12 })))
    await expect.poll(() => page.find('.tips').exists()).toBe(true)
    expect(loadTooltip).toHaveBeenCalledTimes(1)
    await expect.poll(() => dispatchAction.mock.lastCall).toEqual([{ type: 'showTip', x: 40, y: 12 }])
  })

  it('shows the sentence of a figure that a key reached before there were any', async () => {
    const page = await mounted()
    const image = page.get('[role=img]')
    await image.trigger('focus')
    await image.trigger('keydown', { key: 'ArrowDown' })
    await expect.poll(() => page.find('.tips').exists()).toBe(true)
    await expect.poll(() => dispatchAction.mock.lastCall).toEqual([{ type: 'showTip', seriesIndex: 0, dataIndex: 0 }])
  })

  it('asks again after a failure', async () => {
    loadTooltip.mockRejectedValueOnce(new Error('no line'))
    const page = await mounted()
    const image = page.get('[role=img]')
    await image.trigger('focus')
    await image.trigger('pointermove', { clientX: 1, clientY: 1 })
    await image.trigger('pointermove', { clientX: 2, clientY: 1 })
    await expect.poll(() => page.find('.tips').exists()).toBe(true)
    expect(loadTooltip).toHaveBeenCalledTimes(2)
  })

  it('says that it failed instead of going blank', async () => {
    const page = await mounted(() => {
      throw new Error('cannot draw')
    })
    expect(page.emitted('failed')).toEqual([[new Error('cannot draw')]])
  })
})
