import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ViewChange } from '@/domain/view'
import ComparePage from '@/pages/ComparePage.vue'
import { useResult } from '@/stores/result'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith, storesWith } from '../withStores'

vi.mock('@/components/chart/EChart.vue', () => ({ __esModule: true, default: { template: '<p></p>' } }))
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
enableAutoUnmount(afterEach)

const DATASET = buildTestDataset({ rows: [['甲', 2022, '数', '1'], ['甲', 2023, '数', '2'], ['乙', 2023, '数', '3']] })

async function open(change: ViewChange) {
  const pinia = storesWith(DATASET)
  useView().patch({ page: 'compare', ...change })
  const { wrapper } = mountWith(ComparePage, { pinia })
  await expect.poll(() => wrapper.find('.toggle').exists()).toBe(true)
  return wrapper
}

const shown = () => {
  const table = useResult().table
  return { kind: table?.view.chart, years: table?.view.years.years.map((year) => DATASET.years[year]), figures: [...(table?.series[0]?.values ?? [])].filter((value) => !Number.isNaN(value)) }
}

describe('the table of a line chart', () => {
  const lines = { kind: 'line', years: [2022, 2023], figures: [1, 2, 3] }

  it.each([
    ['by the button', (page: Awaited<ReturnType<typeof open>>) => page.get('.toggle').trigger('click')],
    ['by the key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }))],
  ])('holds the years of its lines and leads back to them, %s', async (_, toggle) => {
    const page = await open({ chart: 'line' })
    expect(shown()).toEqual(lines)
    await toggle(page)
    expect(shown()).toEqual({ ...lines, kind: 'table' })
    await page.vm.$nextTick()
    await toggle(page)
    expect(shown()).toEqual(lines)
  })

  it('does so by its tab', async () => {
    const page = await open({ chart: 'line' })
    await page.get('[data-kind=table]').trigger('mousedown', { button: 0 })
    expect(shown()).toEqual({ ...lines, kind: 'table' })
  })
})
