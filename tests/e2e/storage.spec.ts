import type { BrowserContext, Page } from '@playwright/test'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, finishImport, importFile } from './importHelpers'

const HEADER = ['乡镇', '年份', '行政检查次数']
const table = (town: string, figure: string) => ({ name: `${town}.csv`, bytes: csv([HEADER, [town, '2023', figure]]) })
const FIRST = table('新桥镇', '245')
const SECOND = table('清溪镇', '88')
const TABLE = 'page=compare&chart=table&indicator=admin_inspections'

/** From here on the browser's database and small storage refuse every write, as when the disk is full. */
async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const full = (): never => { throw new DOMException('full', 'QuotaExceededError') }
    IDBObjectStore.prototype.put = full
    Storage.prototype.setItem = full
  })
}

async function figures(page: Page): Promise<string[]> {
  const ds = new URL(page.url()).searchParams.get('ds') ?? ''
  await page.goto(`./?${TABLE}&ds=${ds}`)
  await expect(page.locator('main td[data-value]').first()).toBeVisible()
  return page.locator('main td[data-value]').allTextContents()
}

const listed = (page: Page) => page.locator('main .what strong')

/** The import page lists these data sets as kept. */
async function expectKept(page: Page, titles: string[]): Promise<void> {
  await page.goto('./?page=import')
  await expect(listed(page)).toHaveText(titles)
}

test('storage that is full keeps nothing, says so, and the data serves for the visit', async ({ page }) => {
  await fillStorage(page)
  await page.goto('./?page=import')
  await chooseFile(page, FIRST)
  await finishImport(page)
  await expect(page.getByText('浏览器的存储空间已满').first()).toBeVisible()
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '数据', exact: true }).click()
  await expect(page.locator('main')).toContainText('245')
})

test('storage that fills up later costs nothing of what was kept before', async ({ page }) => {
  await importFile(page, FIRST)
  await expectKept(page, ['新桥镇'])
  await fillStorage(page)
  await page.goto('./?page=import')
  await chooseFile(page, SECOND)
  await finishImport(page)
  await expect(page.getByText('浏览器的存储空间已满').first()).toBeVisible()
  await expectKept(page, ['新桥镇'])
})

test('a board that cannot be kept is shown, and said to go with the page', async ({ page }) => {
  await fillStorage(page)
  await page.goto(`./?${TABLE}&town=*`)
  await page.getByRole('button', { name: /看板/ }).first().click()
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '看板', exact: true }).click()
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a tab that is closed while it saves leaves what was kept whole, and the new data whole or not at all', async ({ page, context }) => {
  await importFile(page, FIRST)
  const second = await context.newPage()
  await second.goto('./?page=import')
  await chooseFile(second, SECOND)
  await second.getByRole('button', { name: '导入并查看' }).click({ noWaitAfter: true })
  await second.close()
  await page.goto('./?page=import')
  await expect(listed(page).first()).toHaveText('新桥镇')
  const titles = await listed(page).allTextContents()
  expect([['新桥镇'], ['新桥镇', '清溪镇']]).toContainEqual(titles)
  for (const title of titles) expect(await openKept(page, title)).toEqual([title === '新桥镇' ? '245' : '88'])
})

test('two tabs know of each other: what one keeps, renames or deletes, the other shows', async ({ page, context }) => {
  await importFile(page, FIRST)
  const other = await context.newPage()
  await expectKept(other, ['新桥镇'])
  await page.goto('./?page=import')
  await chooseFile(page, SECOND)
  await finishImport(page)
  await expect(listed(other)).toHaveText(['新桥镇', '清溪镇'])
})

test('two tabs that pin to the same board keep both charts', async ({ page, context }) => {
  const pin = async (tab: Page, indicator: string): Promise<void> => {
    await tab.getByRole('button', { name: /看板/ }).first().click()
    await expect.poll(() => storedBoards(context)).toContain(indicator)
  }
  const other = await context.newPage()
  await Promise.all([page.goto('./?page=compare&indicator=info_disclosed&town=*'), other.goto('./?page=compare&indicator=admin_inspections&town=*')])
  await pin(page, 'info_disclosed')
  await pin(other, 'admin_inspections')
  expect(await storedBoards(context)).toMatch(/info_disclosed[\s\S]*admin_inspections/)
})

test('the page works on a browser without any storage', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('denied', 'SecurityError') } })
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await page.goto('./?page=import')
  await chooseFile(page, FIRST)
  await finishImport(page)
  await expect(page.getByText('浏览器不允许保存').first()).toBeVisible()
})

for (const [when, instant] of [['in 1970', '1970-01-02T08:00:00Z'], ['in 2099', '2099-12-31T23:00:00Z']] as const) {
  test(`a clock that stands ${when} changes no year, and loses nothing`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(instant))
    await importFile(page, FIRST)
    expect(await figures(page)).toEqual(['245'])
    await page.clock.setFixedTime(new Date('2026-03-01T08:00:00Z'))
    await expectKept(page, ['新桥镇'])
    expect(await openKept(page, '新桥镇')).toEqual(['245'])
  })
}

async function openKept(page: Page, title: string): Promise<string[]> {
  await page.goto('./?page=import')
  await page.locator('main li').filter({ hasText: title }).getByRole('button').first().click()
  await expect(page).toHaveURL(/ds=local/)
  return figures(page)
}

async function storedBoards(context: BrowserContext): Promise<string> {
  const [page] = context.pages()
  return page?.evaluate(() => localStorage.getItem('zhenjian.boards') ?? '') ?? ''
}
