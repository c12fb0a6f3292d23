import { afterEach, expect, it, vi } from 'vitest'
import PaperChart from '@/components/chart/PaperChart.vue'
import { DEFAULT_VIEW } from '@/domain/view'
import { runView } from '@/query/runView'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith } from '../mountWith'

const DATASET = buildTestDataset({ rows: [['甲', 2022, 'a', '≥5'], ['乙', 2022, 'a', '无']] })

function mounted() {
  return mountWith(PaperChart, { table: runView(DATASET, { ...DEFAULT_VIEW, indicators: ['a'], chart: 'table' }) })
}

afterEach(() => {
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})

it('stands as soon as printing is announced, and is gone after it', async () => {
  const page = mounted()
  await expect.poll(() => page.emitted('ready')).toHaveLength(1)
  expect(page.element.childElementCount).toBe(0)
  window.dispatchEvent(new Event('beforeprint'))
  expect(page.findAll('tbody tr').map((row) => row.text())).toEqual(['甲2022≥5', '乙20220（报告说明“无”）'])
  window.dispatchEvent(new Event('afterprint'))
  expect(page.element.childElementCount).toBe(0)
})

it('answers no more once it is gone', () => {
  const page = mounted()
  const { element } = page
  page.unmount()
  window.dispatchEvent(new Event('beforeprint'))
  expect(element.childElementCount).toBe(0)
})
