import type { Page } from '@playwright/test'
import { expect, test } from './guard'

/** What in the table does not fit: names and flags that are cut, rows of another height, and how far the table reaches beyond its frame. */
function misfits(page: Page) {
  return page.locator('main [role=region]').evaluate((frame) => {
    const cut = [...frame.querySelectorAll('.flag, .town .lines')].filter((cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight + 1)
    const heights = new Set([...frame.querySelectorAll('tr[data-row]')].map((row) => Math.round(row.getBoundingClientRect().height)))
    return { cut: cut.map((cell) => cell.textContent), heights: heights.size, beyond: frame.scrollWidth - frame.clientWidth }
  })
}

for (const lang of ['zh', 'en'] as const) {
  test.describe(lang, () => {
    test('at a desk the table fits with its flags', async ({ page }) => {
      await page.goto(`./?page=data&lang=${lang}`)
      await expect(page.locator('main tr[data-row]').first()).toBeVisible()
      expect(await misfits(page)).toEqual({ cut: [], heights: 1, beyond: 0 })
    })

    test.describe('on a tablet', () => {
      test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true })

      test('the wording stands in sight, names are whole', async ({ page }) => {
        await page.goto(`./?page=data&lang=${lang}`)
        await expect(page.locator('main tr[data-row] .wording').first()).toBeVisible()
        expect(await misfits(page)).toEqual({ cut: [], heights: 1, beyond: 0 })
      })
    })

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

      test('names wrap, rows keep their height, and the hint of the search is whole', async ({ page }) => {
        await page.goto(`./?page=data&lang=${lang}`)
        await expect(page.locator('main tr[data-row]').first()).toBeVisible()
        expect(await misfits(page)).toMatchObject({ cut: [], heights: 1 })
        const room = await page.locator('main input[type=search]').evaluate((field: HTMLInputElement) => {
          const style = getComputedStyle(field)
          const pen = document.createElement('canvas').getContext('2d')
          if (pen === null) throw new Error('no canvas')
          pen.font = style.font
          return field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - pen.measureText(field.placeholder).width
        })
        expect(room).toBeGreaterThanOrEqual(0)
      })
    })
  })
}
