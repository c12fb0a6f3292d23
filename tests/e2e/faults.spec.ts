import { expect, test } from './guard'

const OBSERVATIONS = '**/data/towns-2021-2023/observations.csv'
const TABLE = './?page=compare&chart=table&indicator=info_disclosed&town=*&year=earliest..latest'

test.describe('a broken link', () => {
  test('says what was wrong, and shows the rest', async ({ page }) => {
    await page.goto(`${TABLE}&per=furlong&town=${encodeURIComponent('441403116~新桥乡')}`.replace('&town=*', ''))
    const bar = page.getByRole('status').filter({ hasText: '新桥乡' })
    await expect(bar).toContainText('furlong')
    await expect(page.locator('td[data-value="37"]')).toHaveCount(1)
    await page.getByRole('button', { name: '关闭提示' }).click()
    await expect(bar).toBeHidden()
  })

  test('with foreign parameters opens as if they were not there', async ({ page }) => {
    await page.goto(`${TABLE}&from=singlemessage&isappinstalled=0&utm_source=x`)
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
    await expect(page.getByText('无法识别')).toHaveCount(0)
  })

  test('cannot write markup into the page', async ({ page }) => {
    await page.goto(`${TABLE}&q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&highlight=${encodeURIComponent('<svg onload=alert(1)>')}`)
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
    await expect(page.locator('img[src="x"], main svg[onload]')).toHaveCount(0)
  })
})

const FAULTS = [
  { name: 'is missing', answer: { status: 404, body: 'not found' }, said: '找不到这个文件' },
  { name: 'is refused', answer: { status: 500, body: 'error' }, said: '500' },
  { name: 'is the start page instead', answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>首页</title>' }, said: '收到的是网页' },
  { name: 'is malformed', answer: { status: 200, contentType: 'text/csv', body: '\u0000\u0001\u0002' }, said: 'observations.csv' },
] as const

for (const { name, answer, said } of FAULTS) {
  test(`a data file that ${name} is named, and can be tried again`, async ({ page, watch }) => {
    watch.allow(/Failed to load resource/)
    await page.route(OBSERVATIONS, (route) => route.fulfill(answer), { times: 1 })
    await page.goto(TABLE)
    await expect(page.locator('main')).toContainText('observations.csv')
    await expect(page.locator('main')).toContainText(said)
    await page.getByRole('button', { name: '重试' }).click()
    await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  })
}

test('no network in the middle of it is told, and can be tried again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await page.route(OBSERVATIONS, (route) => route.abort('connectionreset'), { times: 1 })
  await page.goto(TABLE)
  await expect(page.locator('main')).toContainText('无法连接到服务器')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
})

test('a page whose file is gone after a new deployment says so, and offers to reload', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Failed to fetch dynamically imported module|Unhandled error/)
  await page.route(/assets\/AboutPage-.*\.js/, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto('./')
  await page.getByRole('link', { name: '说明' }).first().click()
  await expect(page.getByRole('alert')).toContainText('页面没有载入')
  await page.unroute(/assets\/AboutPage-.*\.js/)
  await page.getByRole('button', { name: '重新载入' }).click()
  await expect(page.locator('main h1')).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('storage that is refused costs nothing but the memory of choices', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError') } })
    Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('denied', 'SecurityError') } })
  })
  await page.goto(TABLE)
  await expect(page.locator('td[data-value="199"]')).toHaveCount(1)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
})
