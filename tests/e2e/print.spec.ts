import type { Page } from '@playwright/test'
import { expect, test } from './guard'

/** Between the margins of an A4 page. */
const PAGE_WIDTH = 696

/** Kinds of chart with a selection that fills them, from a dark page and a light one. */
const CHARTS = [
  ['bar', '?page=compare&chart=bar&indicator=publicity_materials&look=dark'],
  ['bar with years', '?ds=demo&page=compare&chart=bar&indicator=disputes_resolved&year=earliest..latest&lang=en'],
  ['line', '?ds=demo&page=compare&chart=line&indicator=disputes_resolved&look=dark'],
  ['small multiples', '?ds=demo&page=compare&chart=line&indicator=disputes_resolved&facet=town'],
  ['scatter', '?ds=demo&page=compare&chart=scatter&indicator=villages~disputes_resolved&lang=en'],
  ['heatmap', '?ds=demo&page=compare&chart=heatmap&indicator=disputes_resolved~info_disclosed~admin_inspections&look=dark'],
  ['radar', '?ds=demo&page=compare&chart=radar&indicator=disputes_resolved~info_disclosed~admin_inspections&town=990101101~990101103~990101106~990101107'],
  ['distribution', '?ds=demo&page=compare&chart=distribution&indicator=disputes_resolved&year=earliest..latest'],
] as const

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`)
  await expect(page.locator('main .paper')).toBeAttached()
  await page.waitForLoadState('networkidle')
}

async function onPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: PAGE_WIDTH, height: 1030 })
  await page.emulateMedia({ media: 'print' })
}

/** Pages of the document that the browser makes of this page. */
async function pageCount(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

for (const [name, address] of CHARTS) {
  test(`prints as ${name} over the width of one sheet, black on white, without controls`, async ({ page }) => {
    await ready(page, address)
    expect(await pageCount(page)).toBe(1)
    await onPaper(page)
    const chart = page.locator('main .paper svg')
    await expect(chart).toHaveCount(1)
    expect((await chart.boundingBox())?.width ?? 0).toBeGreaterThan(0.95 * PAGE_WIDTH)
    const fills = await chart.locator('text').evaluateAll((texts) => [...new Set(texts.map((text) => text.getAttribute('fill')))])
    expect(fills.every((fill) => ['#17202a', '#515d69', '#65717d', '#ffffff', '#10181f', '#0b5c7a', null].includes(fill)), fills.join()).toBe(true)
    await expect(page.locator('main [role=img] svg')).toBeHidden()
    await expect(page.locator('button:visible, [role=tab]:visible')).toHaveCount(0)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.getByText(/^(数据来源|Source)/).first()).toBeVisible()
  })
}

test('a table prints whole over the width of the page, its head on every sheet', async ({ page }) => {
  await ready(page, '?ds=demo&page=compare&chart=table&indicator=disputes_resolved~info_disclosed&year=earliest..latest&look=dark')
  expect(await pageCount(page)).toBe(2)
  await onPaper(page)
  const table = page.locator('main .paper table')
  await expect(table.locator('tbody tr')).toHaveCount(55)
  expect((await table.boundingBox())?.width ?? 0).toBeGreaterThan(0.95 * PAGE_WIDTH)
  expect(await table.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group')
  await expect(page.locator('main .live')).toBeHidden()
})

test('who prints before the paper chart is there has the one on the screen, no wider than the sheet', async ({ page }) => {
  await page.route(/PaperChart-[^/]*\.js$/, () => undefined)
  await page.goto(`./${CHARTS[4][1]}`)
  const drawn = page.locator('main [role=img] svg')
  await drawn.locator('text').first().waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await pageCount(page)).toBe(1)
  await page.setViewportSize({ width: PAGE_WIDTH, height: 1030 })
  expect((await drawn.boundingBox())?.width ?? 0).toBeGreaterThan(0.6 * PAGE_WIDTH)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAGE_WIDTH)
})

test('after printing nothing of it stays', async ({ page }) => {
  await ready(page, CHARTS[0][1])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('main .paper svg')).toHaveCount(1)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('main .paper svg')).toHaveCount(0)
  await expect(page.locator('main [role=img] svg').first()).toBeVisible()
})

test('the report of a town takes two sheets, in either language', async ({ page }) => {
  for (const address of ['?page=town&town=441403116', '?page=town&town=441403116&lang=en&look=dark', '?page=town&town=140404102']) {
    await page.goto(`./${address}`)
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await pageCount(page), address).toBe(2)
  }
})

test('a board prints its charts one below the other, each over the width of the page', async ({ page }) => {
  for (const [, address] of [CHARTS[0], CHARTS[2]]) {
    await ready(page, address)
    await page.getByRole('button', { name: /看板/ }).click()
    await expect(page.getByText(/已钉到/).first()).toBeAttached()
  }
  await page.goto('./?page=board&look=dark')
  await expect(page.locator('main .paper')).toHaveCount(2)
  await page.waitForLoadState('networkidle')
  await onPaper(page)
  await expect(page.locator('main .paper svg')).toHaveCount(2)
  const widths = await page.locator('main .paper svg').evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().width))
  expect(Math.min(...widths)).toBeGreaterThan(0.95 * PAGE_WIDTH)
  await expect(page.locator('button:visible, textarea:visible')).toHaveCount(0)
})

test('four charts of a board take two sheets', async ({ page }) => {
  const searches = ['ds=towns&chart=bar&indicator=disputes_resolved&year=latest', 'ds=demo&chart=line&indicator=disputes_resolved&year=2019..2023', 'ds=towns&chart=heatmap&indicator=disputes_resolved~info_disclosed&year=latest', 'ds=demo&chart=table&indicator=disputes_resolved&year=latest']
  const charts = searches.map((search, i) => ({ id: `c${i + 1}`, search: `?v=1&page=compare&town=*&${search}`, note: i === 0 ? '检查次数以各镇报告所载为准。' : '' }))
  await page.addInitScript((boards) => localStorage.setItem('zhenjian.boards', boards), JSON.stringify({ version: 1, boards: [{ id: 'b1', title: '季度简报', charts }] }))
  await page.goto('./?page=board')
  await expect(page.locator('main article h2:visible')).toHaveCount(charts.length)
  await expect(page.locator('main .paper')).toHaveCount(charts.length)
  await page.waitForLoadState('networkidle')
  expect(await pageCount(page)).toBe(2)
})
