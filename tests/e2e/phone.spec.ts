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

test('the chosen kind of chart stands in sight of its row, on opening and after a change, and the page does not move', async ({ page }) => {
  const inRow = (name: string) => page.getByRole('tab', { name }).evaluate((tab) => {
    const row = tab.parentElement?.getBoundingClientRect()
    const own = tab.getBoundingClientRect()
    return row !== undefined && own.left >= row.left && own.right <= row.right
  })
  await page.goto('./?page=compare&chart=table&indicator=admin_inspections')
  await expect(page.getByRole('tab', { name: '表格' })).toHaveAttribute('aria-selected', 'true')
  await expect.poll(() => inRow('表格')).toBe(true)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.getByRole('button', { name: '看图' }).tap()
  await expect.poll(() => inRow('条形')).toBe(true)
})

test('the county of a town stands under its name, before what can be done', async ({ page }) => {
  await page.goto('./?page=town')
  const top = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.y ?? NaN
  await expect(page.locator('.head .where')).toBeVisible()
  const [name, county, acts] = [await top('.head h1'), await top('.head .where'), await top('.head .acts')]
  expect([name < county, county < acts]).toEqual([true, true])
})
