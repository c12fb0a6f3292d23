import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import { BROWSER_SWITCHES, findBrowser } from '../../scripts/findBrowser.mjs'
import { serveFolder } from '../../scripts/serveFolder.mjs'
import { expect, test } from './guard'

const tls = { key: readFileSync('tests/fixtures/tls/key.pem', 'utf8'), cert: readFileSync('tests/fixtures/tls/cert.pem', 'utf8') }

let root: string
let server: Awaited<ReturnType<typeof serveFolder>>
let browser: Browser

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'zhenjian-offline-'))
  cpSync('dist', root, { recursive: true })
  server = await serveFolder({ root, base: '/office/zhenjian/', tls })
  browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: [...BROWSER_SWITCHES, '--ignore-certificate-errors'] })
})

test.afterAll(async () => {
  await browser.close()
  server.close()
  rmSync(root, { recursive: true })
})

test('after the first visit the page opens without a network, all of it from one version', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' })
  const page = await context.newPage()
  await visit(page)
  await context.setOffline(true)
  await page.goto(`${server.url}?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest`)
  await expect(page.locator('table caption')).toBeVisible()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  await context.close()
})

test('a newer version waits until the reader lets it in', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' })
  const page = await context.newPage()
  await visit(page)
  publish('法治镇鉴·新版')
  await page.reload()
  const update = page.getByRole('button', { name: '立即更新' })
  await expect(update).toBeVisible()
  await expect(page.locator('meta[name=version-of-test]')).toHaveCount(0)
  await update.click()
  await expect(page.locator('meta[name=version-of-test]')).toHaveCount(1)
  await context.close()
})

test('a tab that stays open over a deployment goes on with its own version to the last page', async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' })
  const page = await context.newPage()
  await visit(page)
  const assets = join(root, 'assets')
  renameSync(assets, `${assets}-gone`)
  for (const name of ['乡镇', '指标', '数据', '导入', '说明']) {
    await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click()
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  renameSync(`${assets}-gone`, assets)
  await context.close()
})

/** First visit, until all files are kept and the page is served from them. */
async function visit(page: Page): Promise<void> {
  await page.goto(server.url)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Puts another version of the start page on the server, as a deployment would. */
function publish(name: string): void {
  const page = join(root, 'index.html')
  const worker = join(root, 'sw.js')
  writeFileSync(page, readFileSync(page, 'utf8').replace('</title>', `</title><meta name="version-of-test" content="${name}" />`))
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/(url:"index\.html",revision:")[^"]*/, '$1newer'))
}
