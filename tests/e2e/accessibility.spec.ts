import type { Page } from '@playwright/test'
import { findBarriers } from './axe'
import { expect, test } from './guard'

const PAGES = {
  overview: 'page=overview',
  'a chart': 'page=compare&chart=bar&indicator=admin_inspections',
  'a table': 'page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest',
  'small multiples': 'ds=demo&page=compare&chart=line&facet=town&indicator=disputes_resolved&year=earliest..latest',
  evidence: 'page=compare&chart=bar&indicator=admin_inspections&evidence=441403116.admin_inspections.2023',
  'a broken link': 'page=compare&year=20x4&town=nowhere',
  town: 'page=town',
  indicator: 'page=indicator&indicator=info_disclosed',
  data: 'page=data',
  import: 'page=import',
  about: 'page=about',
  board: 'page=board',
}

test.slow()

async function ready(page: Page): Promise<void> {
  await expect(page.locator('main h1, main h2').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
}

for (const [name, query] of Object.entries(PAGES)) {
  test(`${name}: no barrier in light, dark, English and on a phone`, async ({ page }) => {
    const found: string[] = []
    for (const [variant, width] of [['', 1440], ['&look=dark', 1440], ['&lang=en', 390]] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`./?${query}${variant}`)
      await ready(page)
      found.push(...(await findBarriers(page)).map((barrier) => `${variant} ${barrier}`))
    }
    expect(found).toEqual([])
  })
}

const OPENED = [
  ['the share dialog', 'page=compare&indicator=info_disclosed', (page: Page) => page.getByRole('button', { name: '分享' }).click()],
  ['the choice of data set', 'page=overview', (page: Page) => page.getByRole('button', { name: /数据集/ }).click()],
  ['the choice of look', 'page=overview', (page: Page) => page.getByRole('button', { name: '外观' }).click()],
  ['the search', 'page=overview', (page: Page) => page.getByRole('button', { name: /查找/ }).click()],
] as const

for (const [name, query, open] of OPENED) {
  test(`${name}: no barrier when open, light and dark`, async ({ page }) => {
    const found: string[] = []
    for (const look of ['light', 'dark']) {
      await page.goto(`./?${query}&look=${look}`)
      await ready(page)
      await open(page)
      await page.waitForTimeout(250)
      found.push(...(await findBarriers(page)).map((barrier) => `${look} ${barrier}`))
    }
    expect(found).toEqual([])
  })
}
