import { expect, test } from '@playwright/test'

test('the built page opens below a folder', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/法治镇鉴/)
})
