import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { encodeText } from '../fixtures/import/encodeText'
import { csv } from '../fixtures/import/importFixture'
import { expect, test } from './guard'
import { chooseFile, finishImport } from './importHelpers'
import { walkPages } from './walkPages'

const PAGE = pathToFileURL(resolve('dist-standalone', '法治镇鉴.html')).href

test.beforeEach(({ watch }) => watch.home('file:///'))

test('the one file opens with a double click and does everything', async ({ page }) => {
  await walkPages(page, PAGE)
})

test('the one file keeps what is looked at in its address', async ({ page }) => {
  await page.goto(`${PAGE}?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest`)
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  await page.getByRole('link', { name: '总览', exact: true }).first().click()
  await page.goBack()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
})

test('the one file imports a GBK table with its worker, keeps it, and shares and exports it', async ({ page, browser }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(new URL(worker.url()).protocol))
  await page.goto(`${PAGE}?page=import`)
  await chooseFile(page, { name: '统计表.csv', bytes: encodeText(csv([['乡镇', '年份', '行政检查次数'], ['新桥镇', '2023', '50余'], ['清溪镇', '2023', '1234']]), 'gb18030') })
  await finishImport(page)
  expect(workers).toEqual(['blob:'])
  const ds = new URL(page.url()).searchParams.get('ds') ?? ''
  await page.goto(`${PAGE}?page=compare&chart=table&indicator=admin_inspections&ds=${ds}`)
  await expect(page.locator('main td[data-value]')).toHaveText(['≥50', '1,234'])

  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('dialog').getByRole('tab', { name: '表格' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /CSV/ }).first().click()
  expect((await saving).suggestedFilename()).toMatch(/\.csv$/)

  await page.getByRole('dialog').getByRole('tab', { name: '链接' }).click()
  const link = await page.getByRole('dialog').getByRole('textbox', { name: '含数据的链接' }).inputValue()
  expect(link).toContain('#d=1.')
  const colleague = await (await browser.newContext()).newPage()
  await colleague.goto(link)
  await expect(colleague.locator('main td[data-value]')).toHaveText(['≥50', '1,234'])
  await expect(colleague.getByText('数据来自链接，未经核验').first()).toBeVisible()
})

for (const [where, address] of [['the one file', `${PAGE}?`], ['a hosted page', './?']] as const) {
  test(`a page saved from ${where} opens with its data set and view`, async ({ page, watch }, testInfo) => {
    if (where === 'a hosted page') watch.home(testInfo.project.use.baseURL ?? '')
    await page.goto(`${address}page=compare&ds=demo&chart=table&indicator=disputes_resolved&year=2023`)
    await expect(page.locator('main td[data-value]').nth(5)).toBeVisible()
    const figures = await page.locator('main td[data-value]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']))
    await page.getByRole('button', { name: '分享' }).click()
    await page.getByRole('tab', { name: '文件' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出为单文件' }).click()
    const download = await saving
    expect(download.suggestedFilename()).toMatch(/^法治镇鉴_演示县.*\.html$/)
    const saved = testInfo.outputPath('saved.html')
    await download.saveAs(saved)

    watch.home('file:///')
    await page.goto(pathToFileURL(saved).href)
    await expect(page.getByText('演示数据：').first()).toBeVisible()
    await expect(page.locator('main td[data-value]')).toHaveCount(figures.length)
    expect(await page.locator('main td[data-value]').evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['value']))).toEqual(figures)
    await walkPages(page, `${pathToFileURL(saved).href}?page=overview`)
  })
}

test('a page saved from a board opens with the board and the data of all its charts', async ({ page, watch }, testInfo) => {
  watch.home(testInfo.project.use.baseURL ?? '')
  for (const query of ['ds=demo&indicator=disputes_resolved&year=2023', 'indicator=info_disclosed&town=*&year=earliest..latest']) {
    await page.goto(`./?page=compare&${query}`)
    await page.getByRole('button', { name: /看板/ }).first().click()
  }
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '看板', exact: true }).click()
  await expect(page.locator('main [role=img] svg')).toHaveCount(2)
  await page.getByRole('button', { name: '更多' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: '导出为单文件' }).click()
  const saved = testInfo.outputPath('board.html')
  await (await saving).saveAs(saved)

  watch.home('file:///')
  const titles = await page.locator('main article h2, main article h3').allTextContents()
  await page.goto(pathToFileURL(saved).href)
  await expect(page.locator('main [role=img] svg')).toHaveCount(2)
  expect(await page.locator('main article h2, main article h3').allTextContents()).toEqual(titles)
  await expect(page.getByText('另一个版本')).toHaveCount(0)
})
