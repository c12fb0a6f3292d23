import { PAGES } from '../../src/domain/view'
import { BROWSER_SWITCHES, findBrowser } from '../../scripts/findBrowser.mjs'
import { expect, test } from './guard'
import { walkPages } from './walkPages'

/** As on an office network. */
const HOST = 'intranet.test'

test.use({ launchOptions: { executablePath: findBrowser() ?? undefined, args: [...BROWSER_SWITCHES, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`] } })

test('a walk through all pages meets no error, no request outside and no breach of the policy', async ({ page }) => {
  await walkPages(page, './')
})

test('over plain HTTP, without clipboard, locks and service worker, the walk meets no error', async ({ page, watch, baseURL }) => {
  const address = (baseURL ?? '').replace('127.0.0.1', HOST)
  watch.home(address)
  await walkPages(page, address)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
})

for (const name of PAGES) {
  test(`a link to ${name} opens it`, async ({ page }) => {
    await page.goto(`./?page=${name}`)
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
  })
}

test('the watch of these tests sees what it must not overlook', async ({ page, watch }) => {
  watch.allow(/elsewhere\.invalid|Content Security Policy|a fault|TrustedHTML/)
  await page.goto('./')
  await page.evaluate(() => {
    const picture = document.createElement('img')
    picture.src = 'https://elsewhere.invalid/a.png'
    document.body.append(picture)
    setTimeout(() => { throw new Error('a fault') })
  })
  await expect.poll(() => watch.allowed.join('\n')).toMatch(/Content Security Policy[\s\S]*a fault|a fault[\s\S]*Content Security Policy/)
})
