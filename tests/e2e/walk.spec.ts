import { PAGES } from '../../src/domain/view'
import { expect, test } from './guard'

for (const name of PAGES) {
  test(`${name} opens without an error, a request outside or a breach of its policy`, async ({ page }) => {
    await page.goto(`./?page=${name}`)
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
  })
}
