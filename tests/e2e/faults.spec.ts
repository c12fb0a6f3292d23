import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileOf } from '../../scripts/serveFolder.mjs'
import { expect, test } from './guard'

const OBSERVATIONS = '**/data/towns-2021-2023/observations.csv'
const TABLE = './?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest'

test.describe('a broken link', () => {
  test('says what was wrong, and shows the rest', async ({ page }) => {
    await page.goto(`${TABLE}&per=furlong&town=${encodeURIComponent('441403116~新桥乡')}`.replace('&town=*', ''))
    const bar = page.getByRole('status').filter({ hasText: '新桥乡' })
    await expect(bar).toContainText('furlong')
    await expect(page.locator('td[data-value="37"]')).toHaveCount(1)
    await page.getByRole('button', { name: '关闭提示' }).click()
    await expect(bar).toBeHidden()
  })

  test('with foreign parameters opens as if they were not there', async ({ page }) => {
    await page.goto(`${TABLE}&from=singlemessage&isappinstalled=0&utm_source=x`)
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
    await expect(page.getByText('无法识别')).toHaveCount(0)
  })

  test('cannot write markup into the page', async ({ page }) => {
    await page.goto(`${TABLE}&q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&highlight=${encodeURIComponent('<svg onload=alert(1)>')}`)
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
    await expect(page.locator('img[src="x"], main svg[onload]')).toHaveCount(0)
  })
})

const FAULTS = [
  { name: 'is missing', answer: { status: 404, body: 'not found' }, said: '找不到这个文件' },
  { name: 'is refused', answer: { status: 500, body: 'error' }, said: '500' },
  { name: 'is the start page instead', answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>首页</title>' }, said: '收到的是网页' },
  { name: 'is malformed', answer: { status: 200, contentType: 'text/csv', body: '\u0000\u0001\u0002' }, said: 'observations.csv' },
] as const

for (const { name, answer, said } of FAULTS) {
  test(`a data file that ${name} is named, and can be tried again`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource/)
    await page.route(OBSERVATIONS, (route) => route.fulfill(answer), { times: 1 })
    await page.goto(TABLE)
    await expect(page.locator('main')).toContainText('observations.csv')
    await expect(page.locator('main')).toContainText(said)
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  })
}

test('a data file that is cut short is named, and can be tried again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  const cut = { now: true }
  const { address, close } = await serveCut(/observations\.csv$/, cut)
  watch.home(address)
  await page.goto(`${address}${TABLE.slice(2)}`)
  await expect(page.locator('main')).toContainText('observations.csv')
  await expect(page.locator('main')).toContainText('没有传完')
  cut.now = false
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  close()
})

/** Serves the built page; of one file it sends half and hangs up, as long as it is to. */
async function serveCut(broken: RegExp, cut: { readonly now: boolean }): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = fileOf({ root: 'dist', base: '/', address: request.url ?? '/' }) ?? ''
    const bytes = existsSync(file) ? readFileSync(file) : null
    if (bytes === null) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': /js$/.test(file) ? 'text/javascript' : /html$/.test(file) ? 'text/html' : /css$/.test(file) ? 'text/css' : /svg$/.test(file) ? 'image/svg+xml' : 'text/plain', 'content-length': bytes.length })
    if (!broken.test(file) || !cut.now) return void response.end(bytes)
    response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => response.destroy(), 50))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => (server.closeAllConnections(), server.close()) }
}

test('no network in the middle of it is told, and can be tried again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await page.route(OBSERVATIONS, (route) => route.abort('connectionreset'), { times: 1 })
  await page.goto(TABLE)
  await expect(page.locator('main')).toContainText('无法连接到服务器')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
})

for (const [lang, title, saved, reload] of [['zh', '页面没有载入', '已保存的数据和看板不受影响', '重新载入'], ['en', 'The page could not be loaded', 'What you have saved', 'Reload']] as const) {
  test(`a page whose file is gone after a new deployment says so, leads back, and offers to reload (${lang})`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource|Failed to fetch dynamically imported module|Unhandled error/)
    await page.route(/assets\/AboutPage-.*\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
    await page.goto(`./?lang=${lang}&page=import`)
    await page.locator('nav a[href*="page=about"]').first().click()
    await expect(page.getByRole('alert')).toContainText(title)
    await expect(page.getByRole('alert')).toContainText(saved)
    await page.goBack()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.goForward()
    await expect(page.getByRole('alert')).toContainText(title)
    await page.unroute(/assets\/AboutPage-.*\.js/)
    await page.getByRole('button', { name: reload }).click()
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('storage that is refused costs nothing but the memory of choices', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await page.goto(TABLE)
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
})
