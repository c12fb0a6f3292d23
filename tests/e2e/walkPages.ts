import type { Page } from '@playwright/test'
import { expect, test } from './guard'

const PAGES = ['对比', '乡镇', '指标', '数据', '导入', '说明', '总览']
const SHARE_TABS = ['链接', '图片', '表格', '文字', '文件']

/** Through all pages by their links, then a chart, its table, a wording, every dialog, a board, the other language and the dark look. */
export async function walkPages(page: Page, start: string): Promise<void> {
  test.slow()
  await page.goto(start)
  for (const name of PAGES) {
    await goTo(page, name)
    await expect(page.getByRole('alert')).toHaveCount(0)
  }
  await goTo(page, '对比')
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  await page.locator('main [role=img]').first().hover({ position: { x: 300, y: 60 } })
  await walkShare(page)
  await walkFind(page)
  await walkBoard(page)
  await page.getByRole('button', { name: '看表格' }).click()
  await page.locator('main td[data-value] button').first().click()
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: '页面' }).getByRole('link', { name, exact: true }).click()
  await expect(page.locator('main h1, main h2').first()).toBeVisible()
}

async function walkShare(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '分享' }).click()
  for (const name of SHARE_TABS) {
    await page.getByRole('dialog').getByRole('tab', { name }).click()
    await expect(page.getByRole('dialog').getByRole('tabpanel', { name })).toBeVisible()
  }
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function walkFind(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '查找' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('zj')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function walkBoard(page: Page): Promise<void> {
  await page.getByRole('button', { name: /看板/ }).first().click()
  await goTo(page, '看板')
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
  await goTo(page, '对比')
}
