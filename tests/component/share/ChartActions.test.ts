import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import ChartActions from '@/components/share/ChartActions.vue'
import '@/components/share/ShareDialog.vue'
import type { DatasetInfo } from '@/domain/dataset'
import { messages } from '@/locales/zh-CN'
import { useView } from '@/stores/view'
import { buildTestDataset } from '../../unit/buildTestDataset'
import { mountWith, storesWith } from '../withStores'

const { sharing } = messages
const writeText = vi.fn(() => Promise.resolve())
enableAutoUnmount(afterEach)
// What a dialog fetches last must not come when there is no page any more.
afterEach(() => vi.dynamicImportSettled())
beforeEach(() => vi.stubGlobal('navigator', { clipboard: { writeText }, language: 'zh-CN', userAgent: '' }))
afterEach(() => vi.unstubAllGlobals())

function actionsFor(info: Partial<DatasetInfo>) {
  const pinia = storesWith(buildTestDataset({ rows: [['甲', 2022, '数', '1'], ['乙', 2022, '数', '2']], info }))
  useView().patch({ page: 'compare', indicators: ['数'] })
  const page = mountWith(ChartActions, { pinia }).wrapper
  const press = (name: string) => page.findAll('button').find((button) => button.text() === name)?.trigger('click')
  return { page, press }
}

it('a link to data that only this computer has is copied with a warning, which leads to the link with data', async () => {
  const { page, press } = actionsFor({ id: 'local-1', origin: 'local' })
  expect(page.find('[role=alert]').exists()).toBe(false)
  await press(sharing.copyLink)
  await expect.poll(() => page.find('.said').text()).toBe('已复制')
  expect(page.get('[role=alert]').text()).toContain(sharing.localData)
  await press(sharing.makeDataLink)
  await expect.poll(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe(sharing.tabs.link)
})

it('a link to built-in data is copied without', async () => {
  const { page, press } = actionsFor({ origin: 'builtin' })
  await press(sharing.copyLink)
  await expect.poll(() => page.find('.said').text()).toBe('已复制')
  expect(page.find('[role=alert]').exists()).toBe(false)
})

it('the notice on a link from another computer asks for the link by the name it has in the dialog', () => {
  expect(messages.shell.datasetProblems.dataset_elsewhere()).toContain(`“${sharing.dataLink}”`)
})
