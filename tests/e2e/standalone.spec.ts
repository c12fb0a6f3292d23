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
