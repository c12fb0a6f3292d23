import type { Locator } from '@playwright/test'
import { expect, test } from './guard'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** A finger comes down also on what is marked as not to be chosen. */
const touch = (target: Locator) => target.tap({ force: true })

test('the kinds of charts show that they go on, and tell a finger why one does not suit', async ({ page }) => {
  await page.goto('./?page=compare&chart=bar&indicator=admin_inspections&lang=en')
  const kinds = page.getByRole('tablist')
  await expect(kinds).toHaveClass(/cut-end/)
  await expect(kinds).not.toHaveClass(/cut-start/)
  await touch(page.getByRole('tab', { name: 'Line' }))
  await expect(page.getByRole('tooltip')).toHaveText('Each town has a report for one year only, so there is nothing to join.')
  await touch(page.getByRole('heading', { level: 1 }))
  await expect(page.getByRole('tooltip')).toHaveCount(0)
})
