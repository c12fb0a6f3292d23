import type { Page, Worker } from '@playwright/test'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, finishImport, importFile } from './importHelpers'

const HEADER = ['乡镇', '年份', '行政检查次数']
const FIRST = { name: '新桥镇.csv', bytes: csv([HEADER, ['新桥镇', '2023', '245']]) }
const SECOND = { name: '清溪镇.csv', bytes: csv([HEADER, ['清溪镇', '2023', '88']]) }
const GAZETTEER = /assets\/gazetteer-[^/]*\.js/

/** An import that stands still in its worker: the list of town names never comes. */
async function halfway(page: Page): Promise<Worker> {
  await page.route(GAZETTEER, () => new Promise(() => undefined))
  await page.goto('./?page=import')
  const starting = page.waitForEvent('worker')
  await chooseFile(page, SECOND)
  await expect(page.getByRole('progressbar')).toBeVisible()
  return starting
}

const ENDS = [
  { how: 'is killed without a word', end: (worker: Worker) => worker.evaluate(() => self.close()) },
  { how: 'dies of an error', end: (worker: Worker) => worker.evaluate(() => void setTimeout(() => { throw new Error('out of memory') })) },
] as const

for (const { how, end } of ENDS) {
  test(`a worker that ${how} in the middle of an import is told, what was kept is untouched, and the next file is read`, async ({ page, watch }) => {
    watch.allow(/out of memory/)
    await importFile(page, FIRST)
    const worker = await halfway(page)
    await page.waitForTimeout(300)
    await end(worker).catch(() => undefined)
    await expect(page.getByRole('alert')).toContainText('处理中断')
    await expect(page.getByText('新桥镇').first()).toBeVisible()
    await page.unroute(GAZETTEER)
    await chooseFile(page, SECOND)
    await finishImport(page)
  })
}

test('an import that is cancelled leaves nothing behind', async ({ page }) => {
  await halfway(page)
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.getByRole('button', { name: '选择文件' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a page that is left with an import half done asks first', async ({ page }) => {
  await page.goto('./?page=import')
  await chooseFile(page, SECOND)
  await expect(page.getByRole('button', { name: '导入并查看' })).toBeVisible()
  const asking = page.waitForEvent('dialog')
  void page.reload().catch(() => undefined)
  const dialog = await asking
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await finishImport(page)
})
