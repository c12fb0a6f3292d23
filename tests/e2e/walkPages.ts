import { expect, type Page } from '@playwright/test'

const PAGES = ['对比', '乡镇', '指标', '数据', '导入', '说明', '总览']

/** Through all pages by their links, then a chart, its table, a wording, the other language and the dark look. */
export async function walkPages(page: Page, start: string): Promise<void> {
  await page.goto(start)
  for (const name of PAGES) {
    await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click()
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name: '对比', exact: true }).click()
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  await page.locator('main [role=img]').first().hover({ position: { x: 300, y: 60 } })
  await page.getByRole('button', { name: '看表格' }).click()
  await page.locator('main td[data-value] button').first().click()
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
}
