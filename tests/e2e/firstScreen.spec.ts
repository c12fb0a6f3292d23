import { expect, test } from '@playwright/test'

test('the overview is readable before any file of script has come', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('rowheader', { name: /松源镇 2023/ }).first()).toBeVisible()
})

test('the living page takes the place of the drawn one, pixel for pixel', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium')
  await page.addInitScript(() => localStorage.setItem('zhenjian.hint', 'seen'))
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('#first-screen')).toBeVisible()
  const before = await page.screenshot({ fullPage: true })
  release()
  await expect(page.locator('#first-screen')).toHaveCount(0)
  expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true)
})

test('a button pressed too early answers once it can', async ({ page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '查找' }).click()
  release()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a reader of English never sees the Chinese page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('zhenjian.lang', 'en'))
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./', { waitUntil: 'domcontentloaded' })
  await expect(page.locator('#first-screen')).toBeHidden()
})
