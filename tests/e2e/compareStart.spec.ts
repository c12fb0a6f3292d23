import type { Page } from '@playwright/test'
import { expect, test } from './guard'

const INSPECTIONS = './?page=compare&chart=bar&indicator=admin_inspections'

interface Seen {
  /** Sum of what moved without the reader's doing. */
  shift: number
  /** Whether the Overview drawn at build was ever to be seen. */
  drawn: boolean
}

/** Watches the page from its first moment. */
async function watchStart(page: Page): Promise<() => Promise<Seen>> {
  await page.addInitScript(() => {
    const seen = { shift: 0, drawn: false }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    const look = (): void => {
      seen.drawn ||= (document.getElementById('first-screen')?.getClientRects().length ?? 0) > 0
      requestAnimationFrame(look)
    }
    look()
  })
  return () => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

test('a link to Compare draws its chart; nothing flashes and nothing moves', async ({ page }) => {
  const seen = await watchStart(page)
  await page.goto(INSPECTIONS)
  await expect(page.getByRole('img', { name: /行政检查次数/ }).getByText('245', { exact: true })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('button').first()).toBeVisible()
  const { shift, drawn } = await seen()
  expect(drawn).toBe(false)
  expect(shift).toBeLessThan(0.002)
})

test('the watch of that test sees the drawn Overview where it stands in', async ({ page }) => {
  const seen = await watchStart(page)
  await page.goto('./')
  await expect(page.locator('#first-screen')).toHaveCount(0)
  expect((await seen()).drawn).toBe(true)
})

test('pointing at a bar shows its sentence, although what shows it comes after the chart', async ({ page }) => {
  await page.goto(INSPECTIONS)
  const chart = page.getByRole('img', { name: /行政检查次数/ })
  const label = await chart.getByText('245', { exact: true }).boundingBox()
  if (label === null) throw new Error('the bar has no label')
  await page.mouse.move(label.x - 40, label.y + label.height / 2)
  await expect(chart.locator('div').filter({ hasText: /松源镇.*245/ }).last()).toBeVisible()
})
