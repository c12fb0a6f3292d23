import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, finishImport, importFile, tableCells } from './importHelpers'

const file = (name: string, cases: string) => ({ name, bytes: csv([['乡镇', '年份', '行政处罚案件数'], ['荫城镇', '2023', cases], ['西火镇', '2023', '3']]) })
const names = (page: Page) => page.locator('section:has(> #my-data) li strong')
const onImport = (page: Page) => page.goto('./?page=import')

test('a data set is renamed, described, exported, deleted and brought back', async ({ page }) => {
  await importFile(page, file('一.csv', '12'))
  await onImport(page)
  await page.getByRole('button', { name: '改名和说明' }).click()
  await expect(page.getByLabel('数据集名称')).toBeFocused()
  await page.getByLabel('数据集名称').fill('上党区二〇二三')
  await page.getByLabel('说明').fill('各镇司法所报送')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['上党区二〇二三'])
  await expect(page.getByRole('button', { name: '改名和说明' })).toBeFocused()
  await page.reload()
  await expect(names(page)).toHaveText(['上党区二〇二三'])
  await expect(page.getByText('各镇司法所报送')).toBeVisible()
  await expect(page.getByText(/本页在这个浏览器里共占用 [\d.]+ MB/)).toBeVisible()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出数据包' }).click()
  expect(readFileSync(await (await saving).path()).subarray(0, 2).toString()).toBe('PK')

  await page.getByRole('button', { name: '删除', exact: true }).click()
  await expect(names(page)).toHaveCount(0)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(names(page)).toHaveText(['上党区二〇二三'])
})

test('clearing all asks first and can be taken back; the next visit finds none', async ({ page }) => {
  for (const [name, cases] of [['一.csv', '12'], ['二.csv', '13']] as const) await importFile(page, file(name, cases))
  await onImport(page)
  await page.getByRole('button', { name: '全部删除' }).click()
  await expect(page.getByText('确定删除这个浏览器里保存的全部 2 个数据集？')).toBeVisible()
  await page.getByRole('button', { name: '确定' }).click()
  await expect(names(page)).toHaveCount(0)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(names(page)).toHaveText(['一', '二'])
  await page.getByRole('button', { name: '全部删除' }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await expect(names(page)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('还没有保存的数据集。')).toBeVisible()
})

test('two windows keep up with each other, and what is open in one stays', async ({ page, context }) => {
  await onImport(page)
  const other = await context.newPage()
  await onImport(other)
  await expect(other.getByText('还没有保存的数据集。')).toBeVisible()
  await importFile(page, file('一.csv', '12'))
  await expect(names(other)).toHaveText(['一'])
  await other.getByRole('button', { name: '打开' }).click()
  await expect(other).toHaveURL(/ds=local/)
  await onImport(page)
  await page.getByRole('button', { name: '改名和说明' }).click()
  await page.getByLabel('数据集名称').fill('改过')
  await page.keyboard.press('Enter')
  await expect(other.getByRole('button', { name: /改过/ })).toBeVisible()
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await expect(names(page)).toHaveCount(0)
  await expect(other.locator('#main')).toContainText('荫城镇')
})

test('two windows that import at once lose nothing', async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([onImport(page), onImport(other)])
  await chooseFile(page, file('一.csv', '12'))
  await chooseFile(other, file('二.csv', '13'))
  await Promise.all([finishImport(page), finishImport(other)])
  await onImport(page)
  await expect(names(page)).toHaveCount(2)
})

/** Browsers that keep nothing, or have no room. */
const STORAGES = [
  ['refuses', () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }), '浏览器不允许保存（可能是隐私模式）'],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    },
    '浏览器的存储空间已满，这份数据没有存下',
  ],
] as const

for (const [what, spoil, sentence] of STORAGES) {
  test(`where the storage ${what}, the data works for the visit and the page says so`, async ({ page }) => {
    await page.addInitScript(spoil)
    await importFile(page, file('一.csv', '12'))
    await expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeVisible()
    await expect(page.locator('#main')).toContainText('荫城镇')
    await page.locator('main a[href*="indicator="]').first().click()
    await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  })
}

test('a second file shows old and new figures before anything is kept', async ({ page }) => {
  await importFile(page, file('旧.csv', '12'))
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '导入' }).click()
  await chooseFile(page, file('新.csv', '15余'))
  await expect(page.getByText('与“旧”相比：新增 0，改变 1，新文件中没有 0，相同 1。')).toBeVisible()
  await expect(page.getByRole('row', { name: '荫城镇 2023 行政处罚案件数 12 ≥15' })).toBeVisible()
  await page.getByRole('radio', { name: '有冲突时以新数据为准' }).check()
  await finishImport(page)
  await expect(page.getByRole('status').filter({ hasText: '已并入“旧”。' }).first()).toBeVisible()
  expect(await tableCells(page, 'indicator=admin_penalty_cases&town=*&year=2023')).toEqual(['140404102 2023 admin_penalty_cases reported at_least 15 ≥15', '140404103 2023 admin_penalty_cases reported exact 3 3'])
})
