import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './guard'
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
