import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'

test('the overview is readable before any file of script has come', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./')
  await expect(page.getByRole('rowheader', { name: /松源镇 2023/ }).first()).toBeVisible()
})

test('the living page takes the place of the drawn one, pixel for pixel', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium')
  await page.addInitScript(() => localStorage.setItem('zhenjian.hint', 'seen'))
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.locator('#first-screen')).toBeVisible()
  const before = await page.screenshot({ fullPage: true })
  release()
  await expect(page.locator('#first-screen')).toHaveCount(0)
  expect((await page.screenshot({ fullPage: true })).equals(before)).toBe(true)
})

test('a button pressed too early answers once it can', async ({ page }) => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '查找' }).click()
  release()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('a reader of English never sees the Chinese page', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('zhenjian.lang', 'en'))
  await page.route('**/*.js', (route) => route.abort())
  await page.goto('./', { waitUntil: 'domcontentloaded' })
  await expect(page.locator('#first-screen')).toBeHidden()
})

const CHARTS = ['bar', 'line', 'scatter', 'heatmap', 'radar', 'distribution', 'table']
const PAGES = ['overview', 'town', 'indicator', 'data', 'board', 'import', 'about', ...CHARTS.map((kind) => `compare&chart=${kind}`)]

for (const name of PAGES) {
  for (const [data, folder] of [['towns', 'towns-2021-2023'], ['demo', 'demo']]) {
    const link = `page=${name}&ds=${data}`
    test(`${link}: what is asked for ahead is used, and it is the data of the link`, async ({ page }) => {
      await noteFetched(page)
      await page.goto(`./?${link}`)
      await expect.poll(() => askedAhead(page)).toEqual({ unused: [], data: ['catalog.json', ...['towns.csv', 'sources.csv', 'indicators.json', 'observations.csv'].map((file) => `${folder}/${file}`)] })
    })
  }
}

interface Noting {
  fetched?: string[]
}

async function noteFetched(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: string[] = ((window as Noting).fetched = [])
    const { fetch } = window
    window.fetch = (what, options) => {
      noted.push(new URL(String(what), document.baseURI).href)
      return fetch(what, options)
    }
  })
}

/** Styles and data that the page asked for ahead: those that neither it nor its styles took up, and the data. */
function askedAhead(page: Page): Promise<{ unused: string[]; data: string[] }> {
  return page.evaluate(() => {
    const asked = Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=preload]'), ({ href }) => href)
    const taken = new Set([...((window as Noting).fetched ?? []), ...Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'), ({ href }) => href)])
    return { unused: asked.filter((href) => !taken.has(href)), data: asked.flatMap((href) => href.split('/data/')[1] ?? []) }
  })
}
