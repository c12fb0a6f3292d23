import { expect, test } from './guard'

const ENGLISH = /assets\/en-.*\.js/

test('English texts that do not come are told in both languages, and can be tried again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch dynamically imported module/)
  await page.route(ENGLISH, (route) => route.abort('connectionreset'))
  await page.goto('./?page=about')
  await page.getByRole('button', { name: 'English' }).click()
  const bar = page.getByRole('alert')
  await expect(bar).toContainText('英文文字没有载入')
  await expect(bar).toContainText('The English texts could not be loaded; the page stays in Chinese for now.')
  await page.getByRole('button', { name: /^重试/ }).click()
  await expect(bar).toBeVisible()
  await page.unroute(ENGLISH)
  await page.getByRole('button', { name: /^重试/ }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  await expect(bar).toHaveCount(0)
  await expect(page.getByText('The English texts have loaded; the page is now in English.').first()).toBeVisible()
})

test('who stays in Chinese is asked no more', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch dynamically imported module/)
  await page.route(ENGLISH, (route) => route.abort('connectionreset'))
  await page.goto('./?page=about')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: '继续用中文' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test.describe('a browser that lists no Chinese', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true })

  test('opens in English; what is chosen in the menu closes it, and is kept', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await expect(page.getByRole('heading', { name: 'Who reported what' })).toBeVisible()
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.click()
    await page.getByRole('button', { name: '中文' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
    await expect(page.getByRole('button', { name: '菜单' })).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByRole('button', { name: '菜单' })).toBeFocused()
    await page.reload()
    await expect(page.getByRole('heading', { name: '谁报了什么' })).toBeVisible()
  })

  test('opens a Chinese link in Chinese', async ({ page }) => {
    await page.goto('./?lang=zh')
    await expect(page.getByRole('heading', { name: '谁报了什么' })).toBeVisible()
  })
})
