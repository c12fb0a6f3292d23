import type { Locator, Page } from '@playwright/test'
import { expect, test } from './guard'

const INSPECTIONS = './?page=compare&chart=bar&indicator=admin_inspections'

const drawerOf = (page: Page): Locator => page.getByRole('dialog', { name: /松源镇/ })

/** Wording, number brought out, section and report of 松源镇's 245 inspections. */
async function expectWording(page: Page): Promise<void> {
  const drawer = drawerOf(page)
  await expect(drawer).toContainText('行政检查案件245宗')
  await expect(drawer.locator('mark')).toHaveText(/^245$/)
  await expect(drawer).toContainText('严格规范行政执法')
  await expect(drawer).toContainText('松源镇人民政府')
}

test('a click on the bar opens its wording', async ({ page }) => {
  await page.goto(INSPECTIONS)
  const text = page.getByRole('img', { name: /行政检查次数/ }).getByText('245', { exact: true })
  await expect(text).toBeVisible()
  const label = await text.boundingBox()
  if (label === null) throw new Error('the bar has no label')
  await page.mouse.click(label.x - 40, label.y + label.height / 2)
  await expectWording(page)
  await expect(page).toHaveURL(/evidence=441403116\.admin_inspections\.2023/)
})

test('the keyboard opens it, too, and gives the focus back', async ({ page }) => {
  await page.goto(INSPECTIONS)
  const chart = page.getByRole('img', { name: /行政检查次数/ })
  await expect(chart.getByText('245', { exact: true })).toBeVisible()
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expectWording(page)
  await page.keyboard.press('Escape')
  await expect(drawerOf(page)).toBeHidden()
  await expect(chart).toBeFocused()
})

test('a figure of the table opens it, and Back closes it', async ({ page }) => {
  await page.goto('./?page=compare&chart=table&indicator=admin_inspections')
  await page.getByRole('cell', { name: /245/ }).getByRole('button').click()
  await expectWording(page)
  await page.goBack()
  await expect(drawerOf(page)).toBeHidden()
})
