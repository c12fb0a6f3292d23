import { expect, test } from './guard'
import { walkPages } from './walkPages'

/** What came after Chrome 87, Firefox 78 and Safari 14, taken from the page before it starts. */
function forgetNewer(): void {
  const newer: [object, string[]][] = [
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object.getPrototypeOf(Uint8Array.prototype) as object, ['at', 'findLast', 'toSorted', 'toReversed', 'with']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
    [Promise, ['withResolvers', 'try', 'any']],
    [Array, ['fromAsync']],
    [AbortSignal, ['any', 'timeout']],
    [Intl, ['ListFormat', 'Segmenter', 'DurationFormat']],
    [window, ['structuredClone', 'Iterator', 'WeakRef', 'FinalizationRegistry', 'CompressionStream', 'DecompressionStream', 'navigation', 'scheduler', 'requestIdleCallback', 'showSaveFilePicker']],
    [Crypto.prototype, ['randomUUID']],
    [Document.prototype, ['startViewTransition']],
    [Element.prototype, ['checkVisibility', 'replaceChildren']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover']],
  ]
  for (const [owner, names] of newer) {
    for (const name of names) {
      try {
        Reflect.deleteProperty(owner, name)
      } catch {
        // Not to be taken away here; then it cannot be missed either.
      }
    }
  }
}

test('the page does without what its oldest browsers lack', async ({ page }) => {
  await page.addInitScript(forgetNewer)
  await walkPages(page, './')
})

test('a browser that is too old gets a plain sentence', async ({ page, watch }) => {
  watch.allow(/replaceAll|allSettled|ResizeObserver/)
  await page.addInitScript(() => {
    Reflect.deleteProperty(String.prototype, 'replaceAll')
    Reflect.deleteProperty(Promise, 'allSettled')
  })
  await page.goto('./')
  await expect(page.getByText('这个浏览器版本过旧')).toBeVisible()
  await expect(page.getByText('This browser is too old')).toBeVisible()
})

test('a browser that runs no scripts gets a plain sentence', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.locator('noscript p').first()).toContainText('请允许本页运行脚本')
  await expect(page.locator('noscript p').first()).toBeVisible()
  await context.close()
})
