import { expect, test } from './guard'

/** Bars are compared by length: they begin on one line, are drawn to one scale, and no name is cut. */
for (const [lang, width] of [['zh', 1440], ['zh', 1280], ['en', 1440], ['en', 390]] as const) {
  test(`the bars of every small chart can be compared, ${lang} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`?lang=${lang}`)
    await expect(page.locator('#app .bars').first()).toBeVisible()
    const cards = await page.locator('#app .bars').evaluateAll((lists) =>
      lists.map((list) => ({
        tracks: new Set([...list.querySelectorAll('.track')].map((track) => `${Math.round(track.getBoundingClientRect().left)}+${Math.round(track.getBoundingClientRect().width)}`)).size,
        cut: [...list.querySelectorAll('.town, .value')].filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.textContent),
      })),
    )
    expect(cards).toEqual(cards.map(() => ({ tracks: 1, cut: [] })))
    expect(cards.length).toBeGreaterThan(6)
  })
}
