import type { Page } from '@playwright/test'
import { expect, test } from './guard'

const hintOf = (page: Page) => page.locator('aside.hint')
const topsOf = (page: Page) => page.locator('main h2:not(.hint h2), main table, main h3').evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)))

for (const lang of ['zh-CN', 'en']) {
  test(`the first visit shows three steps that move nothing and cover nothing, ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(`./?page=overview&lang=${lang}`)
    await expect(hintOf(page).getByRole('listitem')).toHaveCount(3)
    const covered = await hintOf(page).evaluate((hint) => {
      const own = hint.getBoundingClientRect()
      const parts = [...document.querySelectorAll('main h2, main p, main li, main td, main th, main h3')].filter((part) => !hint.contains(part) && !part.closest('.visually-hidden'))
      return parts.filter((part) => {
        const box = part.getBoundingClientRect()
        return box.height > 1 && box.top < own.bottom && box.bottom > own.top
      }).map((part) => part.textContent)
    })
    expect(covered).toEqual([])
    const before = await topsOf(page)
    await hintOf(page).getByRole('button').click()
    await expect(hintOf(page)).toHaveCount(0)
    expect(await topsOf(page)).toEqual(before)
    await page.reload()
    await page.waitForLoadState('networkidle')
    await expect(hintOf(page)).toHaveCount(0)
  })
}

test('the three steps are called again from About, and take the focus', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('zhenjian.hint', 'seen'))
  await page.goto('./?page=about')
  await page.getByRole('button', { name: '再看一遍三步提示' }).click()
  await expect(hintOf(page)).toBeFocused()
  await expect(hintOf(page)).toBeInViewport()
})
