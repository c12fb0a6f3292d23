import type { Locator, Page } from '@playwright/test'
import { expect, test } from './guard'

/** What opens by key, where its button is, and what stands open then. */
const OPENED: readonly (readonly [name: string, query: string, button: (page: Page) => Locator, opened: (page: Page) => Locator])[] = [
  ['the share dialog', 'page=compare&indicator=info_disclosed', (page) => page.getByRole('button', { name: '分享', exact: true }), (page) => page.getByRole('dialog')],
  ['the search', 'page=about', (page) => page.getByRole('button', { name: /^查找/ }), (page) => page.getByRole('dialog')],
  ['the data sets', 'page=about', (page) => page.locator('header .switch'), (page) => page.getByRole('menu')],
  ['the looks', 'page=about', (page) => page.getByRole('button', { name: '外观' }), (page) => page.getByRole('menu')],
  ['the columns', 'page=data', (page) => page.getByRole('button', { name: '选择列' }), (page) => page.getByRole('menu')],
  ['the wording of a row', 'page=data', (page) => page.locator('tbody .open').first(), (page) => page.getByRole('dialog')],
  ['the wording of a cell', 'page=compare&chart=table&indicator=info_disclosed', (page) => page.locator('main td[data-value] button').first(), (page) => page.getByRole('dialog')],
]

for (const [name, query, button, opened] of OPENED) {
  test(`${name}: Enter opens, Escape closes and gives the focus back`, async ({ page }) => {
    await page.goto(`./?${query}`)
    await button(page).focus()
    await page.keyboard.press('Enter')
    await expect(opened(page)).toBeVisible()
    await expect.poll(() => opened(page).evaluate((element) => element.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(opened(page)).toHaveCount(0)
    await expect(button(page)).toBeFocused()
  })
}

test('the rows of a table are walked by key, the one at hand is read out in full, and its wording opens', async ({ page }) => {
  await page.goto('./?page=data')
  const row = (place: number) => page.locator(`tbody [data-row="${place}"] .open`)
  await row(0).focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'PageDown']) await page.keyboard.press(key)
  await expect(row(13)).toBeFocused()
  await expect(page.locator('.reader')).toContainText('现共有执法队员41名')
  await page.keyboard.press('End')
  await expect(row(231)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(row(0)).toBeFocused()
})

/** Tab stops of a page whose focus cannot be seen: no line around them, or out of the window. */
async function hiddenStops(page: Page, most: number): Promise<string[]> {
  const hidden: string[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const marked = [element, element.parentElement, element.closest('label')].some((one) => {
        if (one === null) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
      })
      const { top, bottom, left, right, width } = element.getBoundingClientRect()
      const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      return { seen: marked && (inSight || width <= 1), name: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 24) ?? ''}` }
    })
    if (stop === null) break
    if (!stop.seen) hidden.push(stop.name)
  }
  return hidden
}

for (const query of ['page=overview', 'page=compare&indicator=info_disclosed', 'page=town', 'page=indicator', 'page=data', 'page=board', 'page=import', 'page=about']) {
  test(`${query}: the focus is seen at every stop`, async ({ page }) => {
    await page.goto(`./?${query}`)
    await expect(page.locator('main h1, main h2').first()).toBeVisible()
    expect(await hiddenStops(page, 40)).toEqual([])
  })
}

test('nothing moves for a reader who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./?page=compare&indicator=info_disclosed')
  await page.getByRole('button', { name: '分享', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(() => document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 1).length)
  expect(moving).toBe(0)
})

/** 320 px are 1280 at 400 %, 720 × 450 are 1440 × 900 at 200 %. */
for (const [name, width, height] of [['400 %', 320, 640], ['200 %', 720, 450]] as const) {
  for (const lang of ['zh', 'en']) {
    test(`at ${name} no page has to be scrolled sideways (${lang})`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      const wide: string[] = []
      for (const query of ['page=overview', 'page=compare&indicator=info_disclosed', 'page=compare&chart=table&indicator=info_disclosed&town=*', 'page=town', 'page=indicator', 'page=data', 'page=import', 'page=board', 'page=about']) {
        await page.goto(`./?${query}&lang=${lang}`)
        await expect(page.locator('main h1, main h2').first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (over > 0) wide.push(`${query}: ${over} px`)
      }
      expect(wide).toEqual([])
    })
  }
}
