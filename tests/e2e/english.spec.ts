import type { Page } from '@playwright/test'
import { expect, test } from './guard'

const PAGES = {
  overview: 'page=overview',
  'the overview of many towns': 'ds=demo&page=overview',
  'the overview, filtered to nothing': 'page=overview&region=14&year=2023',
  town: 'page=town',
  'a town without figures': 'page=town&town=370829107',
  'a town with several years': 'ds=demo&page=town&town=990101102',
  indicator: 'page=indicator&indicator=info_disclosed',
  'an indicator with parts': 'ds=demo&page=indicator&indicator=info_disclosed',
  'an indicator of words': 'page=indicator&indicator=has_bawu_plan',
  data: 'page=data',
  'data of many towns': 'ds=demo&page=data',
  bars: 'page=compare&chart=bar&indicator=legal_publicity_events',
  'a table': 'page=compare&chart=table&indicator=publicity_materials,info_disclosed&town=*&year=earliest..latest',
  lines: 'ds=demo&page=compare&chart=line',
  evidence: 'page=compare&indicator=legal_publicity_events&evidence=140404102.legal_publicity_events.2022',
  'evidence of many towns': 'ds=demo&page=overview&evidence=990101102.disputes_resolved.2023',
  'a broken link': 'page=compare&year=20x4&town=nowhere',
  import: 'page=import',
  board: 'page=board',
  about: 'page=about',
  'about invented data': 'ds=demo&page=about',
}

/** Han signs in sight that no element marks as Chinese, each with its element. */
function unmarkedHan(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const han = /\p{Script=Han}/u
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      const text = walker.currentNode.textContent ?? ''
      if (parent === null || !han.test(text) || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(parent.tagName)) continue
      if (parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') === true) continue
      if (parent.checkVisibility() || parent.closest('.visually-hidden') !== null) found.push(`${parent.tagName.toLowerCase()}.${parent.className}: ${text.trim()}`)
    }
    return [document.title, ...Array.from(document.querySelectorAll('[placeholder]'), (field) => field.getAttribute('placeholder') ?? '')].filter((text) => han.test(text)).concat(found)
  })
}

for (const [name, query] of Object.entries(PAGES)) {
  test(`${name}: in English no Chinese stands unmarked`, async ({ page }) => {
    await page.goto(`./?${query}&lang=en`)
    await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
    await expect(page.locator('#first-screen')).toHaveCount(0)
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await unmarkedHan(page)).toEqual([])
  })
}

test('the walk finds Chinese that stands unmarked', async ({ page }) => {
  await page.goto('./?page=about')
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    document.documentElement.lang = 'en'
    document.querySelectorAll('[lang]').forEach((element) => element !== document.documentElement && element.removeAttribute('lang'))
  })
  expect((await unmarkedHan(page)).length).toBeGreaterThan(50)
})

test('towns are found and named by their English names', async ({ page }) => {
  await page.goto('./?page=overview&lang=en')
  await expect(page.getByRole('rowheader', { name: /Yincheng Town 2022/ })).toBeVisible()
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('combobox').fill('dazhanglou')
  await page.getByRole('option', { name: /Dazhanglou Town/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Dazhanglou Town, 2022' })).toBeVisible()
})
